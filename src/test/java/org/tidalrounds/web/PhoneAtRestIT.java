package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static List<String> running(String account) {
        return served.texts("select session_id from sessions join accounts using (county_id, account_id)"
                + " where revoked_at is null and device like '%Chrom%' and account_id = '" + served.accountId(account)
                + "'");
    }
}
