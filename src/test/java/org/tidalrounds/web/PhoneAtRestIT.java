package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lies on a doctor's phone: sealed while it does, and gone once the doctor or somebody else ended the session. */
class PhoneAtRestIT extends OnPhones {
    @Test
    void nothingThatLiesOnThePhoneCanBeRead() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            phone.offline(true).go("askleave").fill("from", "2027-02-11").fill("to", "2027-02-11");
            phone.fill("note", "家事").press("提交").see("家事");
            assertThat(phone.atRest())
                    .contains("vault", "queue", "view")
                    .doesNotContain(
                            "王小乐", "钱安", "东一", "周晓", "家事", "request_leave", "elderly", account, ServedPhones.PASSWORD);
        }
    }

    @Test
    void aWrongPasswordOpensNothing() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            phone.offline(true).page().reload();
            phone.see("手机上的内容已加密")
                    .fill("password", "wrong horse battery")
                    .press("打开")
                    .see("密码不对");
            assertThat(phone.page().locator("#nav")).isHidden();
            phone.keep("locked-zh");
        }
    }

    @Test
    void signingOutLeavesNothing() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            phone.go("signout").press("退出并清空手机").see("登录后，排班和任务会加密保存");
            assertThat(phone.atRest()).doesNotContain("vault", "view");
            assertThat(running(account)).isEmpty();
        }
    }

    @Test
    void whoSignsOutWithoutSignalIsSignedOutWhenThereIsSome() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            phone.offline(true).go("signout").press("退出并清空手机").see("没有信号");
            assertThat(phone.atRest()).doesNotContain("vault", "view");
            assertThat(running(account)).hasSize(1);
            phone.offline(false).page().reload();
            phone.see("登录后，排班和任务会加密保存");
            assertThat(running(account)).isEmpty();
        }
    }

    @Test
    void aSessionEndedFromElsewhereWipesThePhone() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            assertThat(served.visitor(account).delete("/api/sessions").status()).isEqualTo(204);
            phone.standing().click();
            phone.see("手机已清空").keep("gone-zh");
            assertThat(phone.atRest()).doesNotContain("vault", "view");
        }
    }

    /** Asks for leave without signal, on a phone that was off in between. */
    private static void waiting(PhoneWindow phone, String day) {
        phone.offline(true).go("askleave").fill("from", day).fill("to", day).press("提交");
        phone.see("待批准").reopened();
    }

    private static void signInAgain(PhoneWindow phone, String password) {
        fillAgain(phone, password);
        assertThat(phone.standing()).hasText("09:00 同步");
    }

    private static void fillAgain(PhoneWindow phone, String password) {
        phone.offline(false);
        assertThat(phone.standing()).hasText("登录已过期，点此重新登录");
        phone.standing().click();
        phone.fill("password", password).press("登录");
    }

    private static List<String> leaveFrom(String day) {
        return served.texts("select state from leave_requests where from_date = '" + day + "'");
    }

    @Test
    void whatWaitsOutlivesARenewalWhoseAnswerWasLost() {
        try (PhoneWindow phone = phone(served.account("D4"))) {
            waiting(phone, "2027-04-01");
            assertThat(new Visitor(served.url())
                            .post("/api/sessions/renewal", Map.of("refreshToken", phone.refreshToken()))
                            .status())
                    .isEqualTo(200);
            signInAgain(phone, ServedPhones.PASSWORD);
        }
        assertThat(leaveFrom("2027-04-01")).containsExactly("asked");
    }

    @Test
    void whatWaitsOutlivesAPasswordChangedElsewhere() {
        String account = served.account("D4");
        String changed = "walnut lantern ferry 27";
        try (PhoneWindow phone = phone(account)) {
            waiting(phone, "2027-05-01");
            Map<String, String> change = Map.of("current", ServedPhones.PASSWORD, "replacement", changed);
            assertThat(served.visitor(account)
                            .put("/api/sessions/current/password", change)
                            .status())
                    .isEqualTo(204);
            signInAgain(phone, changed);
            phone.page().reload();
            phone.fill("password", changed).press("打开");
            assertThat(phone.page().locator("#nav")).isVisible();
        }
        assertThat(leaveFrom("2027-05-01")).containsExactly("asked");
    }

    @Test
    void aSessionEndedFromElsewhereWipesThePhoneBeforeAnybodyOpensIt() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            assertThat(served.visitor(account).delete("/api/sessions").status()).isEqualTo(204);
            phone.page().reload();
            phone.see("手机已清空");
            assertThat(phone.atRest()).doesNotContain("vault", "view");
        }
    }

    @Test
    void whoSignsInAfterSigningOutWithoutSignalStaysSignedIn() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            phone.offline(true).go("signout").press("退出并清空手机").see("没有信号");
            phone.offline(false).press("重试").see("登录后，排班和任务会加密保存");
            phone.signedIn(account);
            assertThat(running(account)).hasSize(1);
            phone.reopened();
            assertThat(phone.standing()).hasText("09:00 同步");
        }
    }

    @Test
    void whosePasswordAnAdministratorMadeSetsAnotherOneAndSendsWhatWaits() {
        String account = served.account("D4");
        try (PhoneWindow phone = phone(account)) {
            waiting(phone, "2027-06-01");
            served.reset(account, "given by the office 9");
            fillAgain(phone, "given by the office 9");
            phone.fill("replacement", "walnut lantern ferry 27").fill("again", "walnut lantern ferry 27");
            phone.page().locator("[type=submit]").click();
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(leaveFrom("2027-06-01")).containsExactly("asked");
    }

    private static List<String> running(String account) {
        return served.texts("select session_id from sessions join accounts using (county_id, account_id)"
                + " where revoked_at is null and device like '%Chrom%' and account_id = '" + served.accountId(account)
                + "'");
    }
}
