package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A doctor's day in valleys without signal. */
class PhoneDayIT {
    private static ServedPhones served;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        served = ServedPhones.open();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @Test
    void whatIsDoneWithoutSignalReachesTheServiceAfterwards() {
        try (PhoneWindow phone = new PhoneWindow(chromium, served, "zh").signedIn(served.account("D3"))) {
            phone.keep("today-zh").offline(true);
            checkIn(phone);
            phone.reopened().see("● 09:00 到达").keep("offline-zh");
            sign(phone, "周桂花");
            sign(phone, "李国安");
            sign(phone, "孙平");
            refer(phone, "钱安");
            phone.reopened();
            assertThat(phone.standing()).containsText("没有信号 · 8 条待发送 · 09:00 同步");
            assertThat(served.texts("select 1 from mobile_actions")).isEmpty();
            phone.offline(false);
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(served.texts("select place_id from check_ins where doctor_id = 'D3'")).containsExactly("V1");
        assertThat(served.texts("select resident_id from contracts where signed_on = '2026-11-30'"))
                .containsExactlyInAnyOrder("OLD", "MAN", "R1");
        assertThat(served.texts("select resident_id from referrals")).containsExactly("SAFE");
    }

    private static void checkIn(PhoneWindow phone) {
        phone.press("东一").see("第 1 站，共 2 站").keep("stop-zh").press("我到了").see("● 09:00 到达");
    }

    private static void sign(PhoneWindow phone, String name) {
        phone.go("tasks").see(name).press(name).see("走访记录").keep("task-zh").press("签约");
        phone.see("请在此签名").sign().keep("sign-zh").press("完成签约").see("✓ 已签约");
    }

    private static void refer(PhoneWindow phone, String name) {
        phone.go("refer").see("居民").press(name);
        phone.page().locator("[name=department]").selectOption("内科");
        phone.fill("complaint", "血压控制不好，头晕三日").keep("refer-zh").press("提交").see(name + " → 内科");
    }
}
