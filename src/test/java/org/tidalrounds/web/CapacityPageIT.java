package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** The coordinators' view of the reserve: a department whose reserve is used up and for which people wait. */
class CapacityPageIT {
    private static ServedClinic clinic;
    private static Chromium chromium;

    private Page page;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
        for (int slot : new int[] {2, 6, 10}) {
            clinic.booked(clinic.newResident(), "外科", "S-S." + slot);
        }
        clinic.booked(clinic.newResident(), "内科", "S-M.2");
        for (int i = 0; i < 2; i++) {
            wait(clinic.newResident());
        }
        clinic.sql("insert into policy (county_id, row_no, key, value, from_date) values"
                + " ('east', 900, 'reserve.shares', 'session/内科/*=0.3', '2027-01-01')");
        chromium = new Chromium();
    }

    private static void wait(String resident) {
        Answer referral = clinic.refer(resident, "外科", "session");
        Answer waiting = ServedClinic.keyed(clinic.resident(resident))
                .post(
                        PLACE + "/referrals/" + referral.text("id") + "/waiting",
                        Map.of("from", "2026-12-01", "to", "2026-12-11"));
        assertThat(waiting.status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        clinic.close();
    }

    @AfterEach
    void nothingIsComplainedAbout() {
        page.close();
        // What the service refuses, the browser tells of as well.
        assertThat(chromium.complained()).allMatch(complaint -> complaint.contains("status of 422"));
    }

    @BeforeEach
    void begin() {
        page = chromium.open("about:blank", 1366, 768);
        page.clock().setFixedTime(Date.from(SUNDAY));
        page.context()
                .addCookies(List.of(new Cookie("tidal_refresh", clinic.refreshToken(Role.COORDINATOR))
                        .setUrl(clinic.url() + "/api/sessions")));
    }

    private void open(String language) {
        page.navigate(clinic.url() + "/?view=capacity&lang=" + language);
        assertThat(page.locator("#capacity h2").first()).isVisible();
    }

    private Locator row(String department) {
        return page.locator(".capacity-table tbody tr").filter(new Locator.FilterOptions().setHasText(department));
    }

    @ParameterizedTest
    @CsvSource({"zh, 个科室预计预留不足, 预计缺口, 2027.1.1", "en, Departments that will be short, Expected shortage, 1 Jan 2027"})
    void theDepartmentThatIsShortStandsFirst(String language, String missing, String column, String from) {
        open(language);
        page.locator("#capacity-to").fill("2026-12-06");
        page.locator("[data-key=capacity-show]").click();
        assertThat(page.locator(".problems")).containsText(missing);
        assertThat(page.locator(".capacity-table thead")).containsText(column);
        Locator first = page.locator(".capacity-table tbody tr").first();
        assertThat(first).containsText("外科");
        assertThat(first.locator("td").nth(5)).containsText("3 (100");
        assertThat(first.locator("td").first()).containsText("▲");
        assertThat(page.locator(".capacity-chart canvas")).isVisible();
        chromium.keep(page, "capacity-" + language);
        row("内科").locator("button").click();
        assertThat(page.locator(".capacity-department h2")).containsText("内科");
        assertThat(page.locator(".capacity-rules")).containsText("20%");
        assertThat(page.locator(".capacity-rules")).containsText(from);
        assertThat(page.locator(".capacity-days tbody tr").first()).containsText("24");
        chromium.keep(page, "capacity-medicine-" + language);
        chromium.examine(page);
    }

    @Test
    void daysThatMakeNoSenseAreRefusedBesideTheForm() {
        open("en");
        page.locator("#capacity-to").fill("2026-01-01");
        page.locator("[data-key=capacity-show]").click();
        assertThat(page.locator("#capacity-refused")).containsText("2026-01-01");
        assertThat(row("外科")).isVisible();
    }

    @Test
    void theKeyboardChoosesKindAndDepartment() {
        open("en");
        page.locator("[name=capacity-kind][value=session]").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".capacity-department h2")).containsText("Beds");
        page.locator(".capacity-table tbody button").last().focus();
        String name = page.locator(".capacity-table tbody button").last().innerText();
        page.keyboard().press("Enter");
        assertThat(page.locator(".capacity-department h2")).containsText(name);
        assertThat(page.locator(".capacity-table [aria-pressed=true]")).isFocused();
    }
}
