package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;

/** A doctor's phone with the view of referrals. */
final class DoctorsPhone implements AutoCloseable {
    private final ServedClinic clinic;
    private final Page page;

    DoctorsPhone(Chromium chromium, ServedClinic clinic, String doctor, Instant now) {
        this.clinic = clinic;
        this.page = chromium.phone("about:blank", true);
        page.clock().setFixedTime(Date.from(now));
        page.context()
                .addCookies(List.of(
                        new Cookie("tidal_refresh", refreshToken(doctor)).setUrl(clinic.url() + "/api/sessions")));
        show("zh");
    }

    private String refreshToken(String doctor) {
        String phone = "1360000" + (1000 + Math.floorMod(doctor.hashCode(), 9000));
        String account = clinic.service()
                .accounts()
                .findByPhone(TestClinic.COUNTY, phone)
                .orElseGet(() -> clinic.service()
                        .accounts()
                        .create(
                                TestClinic.COUNTY,
                                new NewAccount(
                                        "测试医生",
                                        phone,
                                        Optional.empty(),
                                        false,
                                        Set.of(Role.DOCTOR),
                                        Links.ofDoctor(doctor)),
                                "test"))
                .id();
        return clinic.service()
                .sessions()
                .begin(TestClinic.COUNTY, account, "password", "a test")
                .refresh();
    }

    /** The list of referrals, in a language. */
    DoctorsPhone show(String language) {
        page.navigate(clinic.url() + "/?view=referrals&lang=" + language);
        page.locator("#referrals h2").waitFor();
        return this;
    }

    DoctorsPhone press(String words) {
        page.locator("#referrals button, #referrals summary, #referrals label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    DoctorsPhone fill(String field, String text) {
        page.locator("#referrals [name='" + field + "']").fill(text);
        return this;
    }

    DoctorsPhone keep(String name) {
        assertThat(page.locator("#referrals").innerText()).doesNotContain("false", "undefined", "referrals.");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "referral-" + name + ".png"))
                .setFullPage(true));
        return this;
    }

    Page page() {
        return page;
    }

    Locator state() {
        return page.locator("#referrals .state");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
