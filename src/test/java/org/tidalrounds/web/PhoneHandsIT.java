package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cold fingers, full phones, wrong clocks, forgetful browsers, a service in trouble: nothing is done twice, lost, or claimed. */
class PhoneHandsIT extends OnPhones {
    private static final String SYNCED = "09:00 同步";
    /** The phone has no space left; 0 gives it back. */
    private static final String FULL = """
            full => {
                self.freePut ??= IDBObjectStore.prototype.put;
                IDBObjectStore.prototype.put = full
                    ? () => { throw new DOMException('no space', 'QuotaExceededError'); } : self.freePut;
            }
            """;

    /** Answers of the sync arrive when they are let go. */
    private static final String HELD = """
            self.held = [];
            const fetched = self.fetch;
            self.fetch = async (path, options) => {
                const answer = await fetched(path, options);
                if (String(path).includes('/sync')) await new Promise(go => { self.held.push(go); });
                return answer;
            };
            """;

    private static void askForLeave(PhoneWindow phone, String day) {
        phone.go("askleave").fill("from", day).fill("to", day);
    }

    private static int leaveFrom(String day) {
        return served.texts("select state from leave_requests where from_date = '" + day + "'")
                .size();
    }

    /** Both taps come before the phone has drawn anything. */
    private static void tapTwice(PhoneWindow phone, String selector) {
        phone.page()
                .evaluate(
                        "selector => { const it = document.querySelector(selector); it.click(); it.click(); }",
                        selector);
    }

    @Test
    void aFormThatIsSentByTwoTapsIsSentOnce() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.go("wish").fill("date", "2026-12-24");
            tapTwice(phone, "main [type=submit]");
            phone.see("12.24");
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(served.texts("select action_key from mobile_actions where kind = 'wish'"))
                .hasSize(1);
    }

    @Test
    void aButtonThatIsTappedTwiceActsOnce() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.go("duty/2026-12-04.run.F2.0830").see("接受");
            tapTwice(phone, "main .buttons .primary");
            phone.see("✓ 已接受");
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(served.texts("select action_key from mobile_actions where kind = 'accept_duty'"))
                .hasSize(1);
    }

    @Test
    void whatAFullPhoneCannotKeepIsNotClaimedToBeDone() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            askForLeave(phone.offline(true), "2027-02-02");
            phone.page().evaluate(FULL, true);
            phone.press("提交").see("没有存下").keep("full-zh");
            assertThat(phone.standing()).containsText("没有存下");
            phone.page().evaluate(FULL, false);
            phone.press("提交").see("待批准").offline(false);
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(leaveFrom("2027-02-02")).isEqualTo(1);
    }

    @Test
    void whatAFullPhoneCannotKeepOfTheSyncIsSaid() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.page().evaluate(FULL, true);
            phone.standing().click();
            assertThat(phone.standing()).containsText("没有存下");
            phone.page().evaluate(FULL, false);
            phone.standing().click();
            assertThat(phone.standing()).hasText(SYNCED);
        }
    }

    @Test
    void anActionOnWhichTheServiceBreaksKeepsBackNoOther() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            askForLeave(phone.offline(true), "2027-02-03");
            phone.press("提交").see("待批准");
            askForLeave(phone, "2027-02-04");
            phone.press("提交").see("2.4");
            phone.page().route("**/mobile/v1/actions", PhoneHandsIT::breakOnTheThird);
            phone.offline(false);
            assertThat(phone.standing()).containsText("1 条待发送");
            assertThat(leaveFrom("2027-02-04")).isEqualTo(1);
            phone.page().unroute("**/mobile/v1/actions");
            phone.standing().click();
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(leaveFrom("2027-02-03")).isEqualTo(1);
    }

    private static void breakOnTheThird(Route route) {
        if (route.request().postData().contains("2027-02-03")) {
            route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}"));
        } else {
            route.resume();
        }
    }

    @Test
    void aServiceInTroubleIsNotTakenForASessionThatIsOver() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.page()
                    .route(
                            "**/api/sessions/renewal",
                            route -> route.fulfill(
                                    new Route.FulfillOptions().setStatus(503).setBody("<html>busy</html>")));
            phone.reopened();
            assertThat(phone.standing()).containsText("503");
            phone.page().unroute("**/api/sessions/renewal");
            phone.standing().click();
            assertThat(phone.standing()).hasText(SYNCED);
        }
    }

    @Test
    void whatFoundNoSignalIsTriedAgainByItself() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.page().route("**/mobile/v1/**", Route::abort);
            askForLeave(phone, "2027-02-05");
            phone.press("提交").see("待批准");
            assertThat(phone.standing()).containsText("没有信号 · 1 条待发送");
            phone.page().unroute("**/mobile/v1/**");
            phone.page().clock().fastForward(60_000);
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(leaveFrom("2027-02-05")).isEqualTo(1);
    }

    @Test
    void anAnswerToWhoSignedOutShowsNothingToWhoSignsInNext() {
        String first = served.account("D3");
        String next = served.account("D5");
        try (PhoneWindow phone = new PhoneWindow(chromium, served, "zh")) {
            phone.page().addInitScript(HELD);
            phone.page().reload();
            signIn(phone, first);
            phone.page().waitForFunction("() => self.held.length === 1");
            phone.go("signout").press("退出并清空手机").see("登录后，排班和任务会加密保存");
            signIn(phone, next);
            phone.page().evaluate("() => self.held[0]()");
            phone.page().waitForFunction("() => self.held.length === 2");
            phone.go("tasks").see("没有");
            assertThat(phone.main()).not().containsText("周桂花");
        }
    }

    private static void signIn(PhoneWindow phone, String number) {
        phone.fill("phone", number).fill("password", ServedPhones.PASSWORD);
        phone.page().locator("[type=submit]").click();
        assertThat(phone.page().locator("#nav")).isVisible();
    }

    @Test
    void whoTurnedAlertsOnIsSubscribedAnewWhenTheBrowserHasForgotten() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            Page page = phone.page();
            page.context().grantPermissions(List.of("notifications"));
            page.addInitScript("""
                    PushManager.prototype.getSubscription = async () => null;
                    PushManager.prototype.subscribe = async ({applicationServerKey}) => ({endpoint: applicationServerKey});
                    """);
            page.evaluate("() => { localStorage.alerts = 'yes'; }");
            page.route(
                    "**/push-channels",
                    route -> answer(route, "[{\"channel\": \"web_push\", \"serverKey\": \"key\"}]"));
            page.route("**/devices", route -> answer(route, "{}"));
            Request registered = page.waitForRequest("**/devices", phone::reopened);
            assertThat(registered.postData()).contains("web_push", "endpoint");
        }
    }

    private static void answer(Route route, String json) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json));
    }

    @Test
    void aClockThatIsWrongIsSaid() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            Page page = phone.page();
            page.clock().setFixedTime(Date.from(ServedPhones.NOW.plusSeconds(3 * 86_400)));
            phone.standing().click();
            assertThat(page.locator(".clock-wrong")).containsText("快了约 3 天");
            phone.keep("clock-zh");
            page.clock().setFixedTime(Date.from(ServedPhones.NOW));
            phone.standing().click();
            assertThat(page.locator(".clock-wrong")).hasCount(0);
        }
    }

    @Test
    void aCalendarSubscriptionIsMadeAndEnded() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.go("calendar").see("还没有订阅");
            assertThat(phone.main()).not().containsText("停止订阅", new ContainsTextOptions().setUseInnerText(true));
            phone.press("生成订阅地址").see("地址只显示这一次").see("换一个新地址").keep("calendar-made-zh");
            String url = phone.main().locator("textarea").inputValue();
            assertThat(new Visitor("").get(url).response().body()).startsWith("BEGIN:VCALENDAR");
            phone.press("停止订阅").see("还没有订阅");
            assertThat(new Visitor("").get(url).status()).isEqualTo(404);
        }
    }
}
