package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidalrounds.web.Visitor.Answer;

/** What doctors ask for on their phones, of colleagues and of the coordinator, and take back. */
class PhoneRequestsIT extends OnPhones {
    private static final String ACTIONS = "/api/counties/" + ServedPhones.COUNTY + "/mobile/v1/actions";
    /** Of the same centre, and on no run. */
    private static final String COLLEAGUE = "D5";

    private static final String SYNCED = "09:00 同步";

    private static PhoneWindow phoneOf(String doctor) {
        return phone(served.account(doctor));
    }

    /** A doctor does something on another phone. */
    private static void elsewhere(String doctor, Map<String, Object> action) {
        Map<String, Object> whole = new HashMap<>(action);
        whole.put("key", UUID.randomUUID().toString());
        whole.put("at", ServedPhones.NOW.toString());
        Answer answer = served.visitor(served.account(doctor)).post(ACTIONS, Map.of("actions", List.of(whole)));
        assertThat(answer.json().at("/answers/0/result").asText())
                .as(answer.response().body())
                .isEqualTo("done");
    }

    private static void offer(String day, String reason) {
        elsewhere("D3", Map.of("kind", "offer_swap", "duty", Map.of("id", day + ".run.F2.0830", "reason", reason)));
    }

    private static List<String> swap(String reason) {
        return served.texts("select concat_ws(' ', state, taken_by) from swap_offers where reason = '" + reason + "'");
    }

    @Test
    void aColleaguesDutyIsTakenWithoutSignal() {
        offer("2026-12-02", "去县里培训");
        try (PhoneWindow phone = phoneOf(COLLEAGUE)) {
            phone.go("swaps").see("去县里培训").keep("swaps-open-zh");
            phone.offline(true).press("我来接").see("已接，待发布").see("待发送").keep("swaps-taken-zh");
            assertThat(swap("去县里培训")).containsExactly("open");
            phone.reopened().go("swaps").see("已接，待发布");
            phone.offline(false);
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(swap("去县里培训")).containsExactly("taken " + COLLEAGUE);
    }

    @Test
    void whoOfferedADutyReadsThatItIsTaken() {
        offer("2026-12-04", "孩子家长会");
        String id = served.texts("select swap_id::text from swap_offers where reason = '孩子家长会'")
                .get(0);
        elsewhere(COLLEAGUE, Map.of("kind", "take_swap", "of", id));
        try (PhoneWindow phone = phoneOf("D3")) {
            phone.go("inbox").see("同事愿意接您 2026-12-04 08:30 的任务（巡诊").keep("inbox-swap-zh");
            phone.go("swaps").see("接班").see("已接，待发布");
            chromium.examine(phone.page());
        }
    }

    @Test
    void onesOwnOfferIsWithdrawn() {
        try (PhoneWindow phone = phoneOf("D3")) {
            phone.go("offer/2026-12-09.run.F2.0830")
                    .fill("reason", "改主意")
                    .press("找人换班")
                    .see("换班中");
            phone.go("swaps").see("改主意").press("撤回");
            assertThat(phone.main()).not().containsText("改主意");
            assertThat(phone.standing()).hasText(SYNCED);
            phone.go("duty/2026-12-09.run.F2.0830").see("找人换班");
        }
        assertThat(swap("改主意")).containsExactly("withdrawn");
    }

    @Test
    void leaveIsAskedForAndWithdrawn() {
        try (PhoneWindow phone = phoneOf("D4")) {
            phone.go("askleave").fill("from", "2027-02-01").fill("to", "2027-02-03");
            phone.fill("note", "回老家").press("提交").see("待批准").see("回老家");
            assertThat(phone.standing()).hasText(SYNCED);
            phone.press("撤回").see("已撤回");
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(served.texts("select state from leave_requests where doctor_id = 'D4'"))
                .containsExactly("withdrawn");
    }

    @Test
    void aWishIsMadeAndTakenBack() {
        try (PhoneWindow phone = phoneOf("D4")) {
            phone.go("wish")
                    .fill("date", "2026-12-24")
                    .fill("note", "生日")
                    .press("提交")
                    .see("生日");
            assertThat(phone.standing()).hasText(SYNCED);
            assertThat(served.texts("select note from wishes where doctor_id = 'D4'"))
                    .hasSize(1);
            phone.press("撤回").see("没有");
            assertThat(phone.standing()).hasText(SYNCED);
        }
        assertThat(served.texts("select note from wishes where doctor_id = 'D4'"))
                .isEmpty();
    }
}
