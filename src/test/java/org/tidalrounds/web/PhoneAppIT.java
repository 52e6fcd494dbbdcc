package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.web.Visitor.Answer;

/** Doctors with the phone application, in valleys without signal. */
class PhoneAppIT extends OnPhones {
    private static final String ACTIONS = "/api/counties/" + ServedPhones.COUNTY + "/mobile/v1/actions";
    private static final int FINGER_PIXELS = 44;
    private static final int TYPE_PIXELS = 16;

    @Test
    void whatIsDoneWithoutSignalReachesTheServiceAfterwards() {
        try (PhoneWindow phone = phone(served.account("D3"))) {
            phone.offline(true);
            phone.press("东一").see("第 1 站，共 2 站").press("我到了").see("● 09:00 到达");
            phone.reopened().see("● 09:00 到达").keep("offline-zh");
            sign(phone, "周桂花");
            sign(phone, "李国安");
            sign(phone, "孙平");
            refer(phone, "钱安");
            phone.reopened();
            assertThat(phone.standing()).containsText("没有信号 · 8 条待发送 · 09:00 同步");
            assertThat(served.texts("select 1 from mobile_actions where doctor_id = 'D3'"))
                    .isEmpty();
            phone.offline(false);
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(served.texts("select place_id from check_ins where doctor_id = 'D3'"))
                .containsExactly("V1");
        assertThat(served.texts("select resident_id from contracts where signed_on = '2026-11-30'"))
                .contains("OLD", "MAN", "R1");
        assertThat(served.texts("select resident_id from referrals")).containsExactly("SAFE");
    }

    private static void sign(PhoneWindow phone, String name) {
        phone.go("tasks").see(name).press(name).see("走访记录").press("签约");
        phone.see("请在此签名").sign().keep("sign-zh").press("完成签约").see("✓ 已签约");
    }

    private static void refer(PhoneWindow phone, String name) {
        phone.go("refer").see("居民").press(name);
        phone.page().locator("[name=department]").selectOption("内科");
        phone.fill("complaint", "血压控制不好，头晕三日").keep("refer-zh").press("提交").see(name + " → 内科");
    }

    @Test
    void aColleagueWhoWasFirstIsShownUntilTheDoctorHasSeenIt() {
        String task = served.texts("select task_id::text from signing_tasks where resident_id = 'MUM'")
                .get(0);
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.offline(true).go("task/" + task).press("不愿签").press("保存").see("不愿签");
            Answer first = served.visitor(served.account("D1")).post(ACTIONS, Map.of("actions", List.of(moved(task))));
            assertThat(first.json().at("/answers/0/result").asText()).isEqualTo("done");
            phone.offline(false).go("inbox").see("有冲突").see("蔡子柏").keep("conflict-zh");
            phone.reopened().go("inbox").see("有冲突");
            phone.page().locator("main .card").first().locator("button").first().click();
            assertThat(phone.main()).not().containsText("有冲突");
        }
    }

    private static Map<String, Object> moved(String task) {
        return Map.of(
                "key",
                UUID.randomUUID().toString(),
                "kind",
                "signing",
                "at",
                Instant.EPOCH
                        .plusSeconds(ServedPhones.NOW.getEpochSecond() - 60)
                        .toString(),
                "signing",
                Map.of("task", task, "outcome", "moved"));
    }

    @Test
    void requestsAndAnswersAreTakenWithoutSignal() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.offline(true).go("askleave").fill("from", "2027-01-11").fill("to", "2027-01-13");
            phone.press("提交").see("待批准");
            phone.go("wish")
                    .fill("date", "2026-12-24")
                    .fill("note", "孩子家长会")
                    .press("提交")
                    .see("孩子家长会");
            phone.go("roster").press("12.2").press("接受").see("✓ 已接受");
            phone.go("roster")
                    .press("12.4")
                    .press("谢绝")
                    .fill("reason", "要去县里开会")
                    .press("谢绝");
            phone.see("✗ 已谢绝").press("找人换班").press("找人换班").see("换班中").keep("duty-zh");
            phone.offline(false);
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(served.texts("select reason from duty_answers where doctor_id = 'D4' order by reason"))
                .containsExactly("", "要去县里开会");
        assertThat(served.texts("select from_date::text from leave_requests where doctor_id = 'D4'"))
                .containsExactly("2027-01-11");
        assertThat(served.texts("select note from wishes where doctor_id = 'D4'"))
                .hasSize(1);
        assertThat(served.texts("select state from swap_offers")).containsExactly("open");
    }

    @Test
    void thePositionGoesAlongIfTheDoctorWants() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.standsAt(31.0401, 109.8302)
                    .go("stop/2026-11-30/V3")
                    .press("附上位置")
                    .press("我到了")
                    .see("● 09:00 到达");
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(served.texts("select latitude || ' ' || longitude from check_ins where doctor_id = 'D4'"))
                .containsExactly("31.0401 109.8302");
    }

    @Test
    void whatWaitsOutlivesASessionThatRanOut() {
        String account = served.account("D1");
        try (PhoneWindow phone = phone(account)) {
            phone.offline(true)
                    .go("askleave")
                    .fill("from", "2027-03-01")
                    .fill("to", "2027-03-02")
                    .press("提交")
                    .see("待批准");
            served.expire(account);
            phone.offline(false).reopened();
            assertThat(phone.standing()).hasText("登录已过期，点此重新登录");
            phone.standing().click();
            phone.see("请用现在的密码重新登录")
                    .keep("again-zh")
                    .fill("password", ServedPhones.PASSWORD)
                    .press("登录");
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(served.texts("select to_date::text from leave_requests where doctor_id = 'D1'"))
                .containsExactly("2027-03-02");
    }

    @Test
    void aPostedDoctorReadsWhereAndUntilWhen() {
        try (PhoneWindow phone = phone(served.account("D2"))) {
            phone.see("驻点东乡卫生院").see("2026.10.31 – 2027.5.29").keep("posted-zh");
            phone.go("roster").see("驻点东乡卫生院");
        }
    }

    @Test
    void anAlertIsShownOnceAndSaysNoMoreThanItsKind() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.alerted("one", "today");
            assertThat(phone.alerts()).containsExactly("Today changed: look at once");
            phone.alerted("one", "today").alerted("two", "roster");
            assertThat(phone.alerts()).containsExactly("There is a new roster");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageIsForThickFingersAndSunlight(String language) {
        try (PhoneWindow phone = new PhoneWindow(chromium, served, language).signedIn(served.account("D3"))) {
            String task = served.texts("select task_id::text from signing_tasks where resident_id = 'KID'")
                    .get(0);
            for (String route : List.of(
                    "today",
                    "stop/2026-11-30/V3",
                    "roster",
                    "duty/2026-12-02.run.F2.0830",
                    "decline/2026-12-02.run.F2.0830",
                    "tasks",
                    "task/" + task,
                    "outcome/" + task + "/refused",
                    "sign/" + task,
                    "referrals",
                    "refer",
                    "leave",
                    "askleave",
                    "wishes",
                    "wish",
                    "swaps",
                    "calendar",
                    "inbox",
                    "me",
                    "signout")) {
                phone.go(route);
                assertThat(phone.main()).hasClass("main page-" + route.replaceAll("/.*", ""));
                look(phone, route);
                phone.keep(route.replaceAll("/.*", "") + "-" + language);
                if (language.equals("zh")) {
                    chromium.examine(phone.page());
                }
            }
        }
    }

    private static void look(PhoneWindow phone, String route) {
        assertThat(phone.page().locator("body").innerText())
                .as(route)
                .doesNotContainPattern("phone\\.[a-z]|undefined|null|NaN|false");
        for (Locator target : phone.page()
                .locator(
                        "a:visible, button:visible, select:visible, textarea:visible, input:not([type=radio]):not([type=checkbox]):visible, label:has(input):visible")
                .all()) {
            assertThat(target.boundingBox().height)
                    .as(route + " " + target.innerText())
                    .isGreaterThanOrEqualTo(FINGER_PIXELS);
        }
        assertThat(phone.smallestType()).as(route).isGreaterThanOrEqualTo(TYPE_PIXELS);
        assertThat(phone.overflow()).as(route).isZero();
    }
}
