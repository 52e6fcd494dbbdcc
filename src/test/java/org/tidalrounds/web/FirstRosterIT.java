package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;

/** A coordinator of a county that has no roster yet, or none for the next weeks. */
class FirstRosterIT {
    private static final double PATIENCE_MILLIS = 120_000;

    private static ServedCounty served;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @Test
    void theDataCanBeSeenBeforeThereIsARoster() {
        try (Page page = chromium.open(served, "/?view=data", 1366, 768)) {
            assertThat(page.locator("[data-row]").first()).isVisible();
            assertThat(chromium.complained()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 排班中", "en, Planning"})
    void aRosterOfWeeksThatNoneCoversIsPlannedFromThePage(String language, String planning) {
        try (Page page = chromium.open(served, "/?view=solve&lang=" + language, 1366, 768)) {
            assertThat(page.locator(".period-form")).isVisible();
            chromium.keep(page, "first-roster-" + language);
            chromium.examine(page);
            page.locator(".period-form [name=from]").fill(language.equals("zh") ? "2027-01-04" : "2027-02-01");
            page.locator(".period-form [name=weeks]").fill("2");
            page.locator(".period-form [name=seconds]").fill("300");
            page.locator("[data-key=period]").click();
            assertThat(page.locator("#job h2"))
                    .containsText(planning, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
            page.locator("[data-key=drop]").click();
            assertThat(Visitor.of(served, Role.COORDINATOR)
                            .get("/api/counties/wushan/rosters?state=draft")
                            .json()
                            .at("/rosters/0/to")
                            .asText())
                    .isEqualTo(language.equals("zh") ? "2027-01-17" : "2027-02-14");
        }
    }
}
