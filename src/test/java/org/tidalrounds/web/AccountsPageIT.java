package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.session.Tokens;

/** An administrator looks after who may sign in. */
class AccountsPageIT {
    private static ServedCounty served;
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init") // every test opens one
    private Page page;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        List.of(Role.COORDINATOR, Role.DOCTOR, Role.RESIDENT, Role.TOWNSHIP_LEAD)
                .forEach(served::account);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @AfterEach
    void nothingIsComplainedAbout() {
        page.close();
        // What the service refuses, the browser tells of as well.
        assertThat(chromium.complained()).allMatch(complaint -> complaint.contains("status of 422"));
    }

    private void open(String language) {
        page = chromium.open(served, Role.ADMINISTRATOR, "/?view=accounts&lang=" + language, 1366, 768);
        assertThat(rows().first()).isVisible();
    }

    private Locator rows() {
        return page.locator(".accounts-list tbody tr");
    }

    private Locator dialog() {
        return page.locator("#account");
    }

    private void choose(String role) {
        open("zh");
        page.locator(".accounts-find input").fill(ServedCounty.phone(role));
        page.keyboard().press("Enter");
        assertThat(rows()).hasCount(1);
        rows().locator("button").click();
        assertThat(dialog()).containsText(ServedCounty.phone(role));
    }

    private void act(String deed) {
        dialog().locator("[data-deed='" + deed + "'] summary").click();
        dialog().locator("[data-deed='" + deed + "'] .primary").click();
    }

    @ParameterizedTest
    @CsvSource({"zh, 县协调员, 停用账号", "en, County coordinator, Block the account"})
    void accountsAreListedByRoleAndOpenedInFull(String language, String role, String block) {
        String phone = ServedCounty.phone(Role.COORDINATOR);
        open(language);
        page.locator("[role='radiogroup'] label").getByText(role).click();
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("138****" + phone.substring(7));
        chromium.keep(page, "accounts-" + language);
        chromium.examine(page);
        rows().locator("button").click();
        assertThat(dialog()).containsText(phone);
        dialog().locator("summary").getByText(block).click();
        chromium.keep(page, "account-" + language);
        chromium.examine(page);
    }

    @Test
    void aLostPhoneIsWipedByBlockingItsAccount() {
        Tokens phone = served.signIn(Role.DOCTOR);
        choose(Role.DOCTOR);
        act("disabled");
        assertThat(dialog()).containsText("已停用");
        assertThat(rows()).containsText("已停用");
        assertThat(renew(phone)).isEqualTo("access.session_revoked");
        act("active");
        assertThat(dialog()).containsText("在用");
    }

    private static String renew(Tokens tokens) {
        return new Visitor(served.url())
                .post("/api/sessions/renewal", Map.of("refreshToken", tokens.refresh()))
                .text("code");
    }

    @Test
    void aNewPasswordIsShownOnceAndOpens() {
        choose(Role.RESIDENT);
        act("password");
        assertThat(signIn(ServedCounty.phone(Role.RESIDENT))).isEqualTo(201);
        page.keyboard().press("Escape");
        rows().locator("button").click();
        assertThat(dialog()).containsText("下次登录须修改");
        assertThat(dialog().locator(".accounts-password")).hasCount(0);
    }

    private int signIn(String phone) {
        String password = dialog().locator(".accounts-password code").textContent();
        return new Visitor(served.url())
                .post("/api/sessions", Map.of("county", ServedCounty.COUNTY, "phone", phone, "password", password))
                .status();
    }

    @Test
    void aNewAccountSaysWhatIsWrongAndLosesNothing() {
        open("zh");
        page.locator(".accounts-add").click();
        dialog().locator("[name='name']").fill("新来的");
        dialog().locator("[name='phone']").fill("13700001111");
        dialog().locator("[value='doctor']").check();
        dialog().locator("[name='doctorId']").fill("D-none");
        dialog().locator(".primary").click();
        assertThat(dialog().locator(".refusal")).containsText("D-none");
        dialog().locator("[name='doctorId']")
                .fill(ServedCounty.WUSHAN.doctors().get(9).id());
        dialog().locator(".primary").click();
        assertThat(dialog().locator(".accounts-facts")).containsText("新来的");
        assertThat(signIn("13700001111")).isEqualTo(201);
    }

    @Test
    void othersAreNotOfferedIt() {
        page = chromium.open(served, Role.COORDINATOR, "/?view=data", 1366, 768);
        assertThat(page.locator("main:visible")).isVisible();
        assertThat(page.locator("a[href*='view=data']")).isVisible();
        assertThat(page.locator("a[href*='view=accounts']")).hasCount(0);
    }
}
