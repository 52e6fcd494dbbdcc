package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a doctor without a password, or who has forgotten it, comes to use the phone application. */
class PhoneDoorIT extends OnPhones {
    private static final String CHOSEN = "walnut lantern ferry 27";

    private static int signIn(String phone, String password) {
        return new Visitor(served.url())
                .post("/api/sessions", Map.of("county", ServedPhones.COUNTY, "phone", phone, "password", password))
                .status();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, D3, 用验证码设置, 获取验证码, 设置密码并登录",
        "en, D4, Set one with a code, Send a code, Set the password and sign in"
    })
    void aPasswordIsSetWithTheCodeThatWasSentAndOpensThePhone(
            String language, String doctor, String byCode, String send, String enter) throws InterruptedException {
        served.markDemo();
        String number = served.account(doctor);
        try (PhoneWindow phone = new PhoneWindow(chromium, served, language);
                SentCodes codes = new SentCodes()) {
            phone.press(byCode).fill("phone", number).press(send);
            String code = codes.take();
            phone.fill("code", code)
                    .fill("replacement", "short")
                    .fill("again", "short")
                    .press(enter);
            assertThat(phone.main().locator(".told")).containsText("10");
            phone.keep("code-" + language);
            chromium.examine(phone.page());
            phone.fill("replacement", CHOSEN).fill("again", CHOSEN).press(enter);
            assertThat(phone.standing()).containsText("09:00");
            phone.page().reload();
            phone.fill("password", CHOSEN);
            phone.page().locator("[type=submit]").click();
            assertThat(phone.page().locator("#nav")).isVisible();
        }
        assertThat(signIn(number, CHOSEN)).isEqualTo(201);
        assertThat(signIn(number, ServedPhones.PASSWORD)).isEqualTo(401);
    }

    @Test
    void aCountyThatCannotSendCodesOffersNone() {
        try (ServedPhones without = ServedPhones.open();
                PhoneWindow phone = new PhoneWindow(chromium, without, "zh")) {
            phone.page()
                    .waitForResponse("**/api/sessions/ways*", () -> phone.page().reload());
            assertThat(phone.main().locator("[type=submit]")).isVisible();
            assertThat(phone.main().getByText("用验证码设置")).isHidden();
        }
    }
}
