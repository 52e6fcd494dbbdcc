package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;

class SignInPageIT {
    private static final String PASSWORD = "correct horse battery";
    private static int people;

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withRoster();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void open() {
        page = chromium.open(served.url() + "/?view=map", 1366, 768);
    }

    @AfterEach
    void keepWhatWasSeen(TestInfo test) {
        chromium.keep(page, test.getTestMethod().orElseThrow().getName());
        page.close();
    }

    @Test
    void aNumberAndAPasswordOpenTheBoard() {
        signIn(person(false), PASSWORD);
        assertThat(page.locator("#grid table")).isVisible();
        assertThat(page.locator("#me")).hasText("王协调");
    }

    @Test
    void whoeverCameBackIsStillSignedIn() {
        signIn(person(false), PASSWORD);
        assertThat(page.locator("#grid table")).isVisible();
        page.reload();
        assertThat(page.locator("#grid table")).isVisible();
    }

    @Test
    void aWrongPasswordIsToldBesideTheForm() {
        signIn(person(false), "wrong horse battery");
        assertThat(page.locator(".told")).hasText("手机号或密码不正确。");
        assertThat(page.locator("#map")).isHidden();
    }

    @Test
    void aPasswordOfSomebodyElseIsReplacedFirst() {
        signIn(person(true), PASSWORD);
        assertThat(page.locator(".sign-in-form h2")).hasText("设置新密码");
        page.locator("#signin-current").fill(PASSWORD);
        page.locator("#signin-replacement").fill("my own longer secret");
        page.locator("#signin-again").fill("my own longer secret");
        chromium.keep(page, "change-password");
        page.locator("[type=submit]").click();
        assertThat(page.locator("#grid table")).isVisible();
    }

    @Test
    void signingOutLeadsBackToTheForm() {
        signIn(person(false), PASSWORD);
        page.locator("#sign-out").click();
        assertThat(page.locator("#signin-phone")).isVisible();
        page.reload();
        assertThat(page.locator("#signin-phone")).isVisible();
    }

    @Test
    void theFormSpeaksEnglishOnAPhone() {
        page.setViewportSize(390, 844);
        page.locator("#language").click();
        assertThat(page.locator(".sign-in-form h2")).hasText("Sign in");
    }

    @Test
    void nothingKeepsAnybodyFromSigningIn() {
        assertThat(page.locator("#signin-phone")).isVisible();
        chromium.examine(page);
    }

    private void signIn(String phone, String password) {
        page.locator("#signin-phone").fill(phone);
        page.locator("#signin-password").fill(password);
        page.locator("[type=submit]").click();
    }

    private static String person(boolean mustChangePassword) {
        String phone = "1371234%04d".formatted(people++);
        served.service()
                .accounts()
                .create(
                        "wushan",
                        new NewAccount(
                                "王协调",
                                phone,
                                Optional.of(PASSWORD),
                                mustChangePassword,
                                Set.of(Role.COORDINATOR),
                                Links.NONE),
                        "test");
        return phone;
    }
}
