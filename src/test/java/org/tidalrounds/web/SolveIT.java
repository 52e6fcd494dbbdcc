package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;

/** Planning a draft from the page: started, watched, stopped. */
@Timeout(300)
@Tag("nightly")
class SolveIT {
    /** The search runs beside the browser. */
    private static final double PATIENCE_MILLIS = 120_000;

    private static ServedCounty served;
    private static Chromium chromium;
    private RosterKey key;

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

    @BeforeEach
    void store() {
        key = served.service()
                .rosters()
                .save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
    }

    @AfterEach
    void pageComplainsOfNothing() {
        assertThat(chromium.complained()).isEmpty();
    }

    private Page open(String language) {
        Page page = chromium.open(served, "/?view=solve&lang=" + language, 1366, 768);
        assertThat(page.locator(".solve-form")).isVisible();
        return page;
    }

    private static void start(Page page, String keep) {
        page.locator(".solve-form input[name=seconds]").fill("300");
        page.locator("input[name=keep][value=" + keep + "]").check();
        page.locator(".solve-form .main-button").click();
    }

    private static void says(Locator place, String text) {
        assertThat(place).containsText(Pattern.compile(text), new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    @Test
    void aPlanIsWatchedAndThrownAwayAndTheDraftStays() {
        Page page = open("zh");
        start(page, "replace");
        says(page.locator("#job h2"), "排班中 · ");
        says(page.locator(".solve-figure dd").first(), "\\d");
        assertThat(page.locator(".solve-curve canvas")).isVisible();
        chromium.keep(page, "solve-zh");
        chromium.examine(page);
        page.locator("[data-key=drop]").click();
        says(page.locator("#job h2"), "已停止");
        says(page.locator("#job"), "草案没有改动");
        Visitor coordinator = Visitor.of(served, Role.COORDINATOR);
        assertThat(coordinator
                        .get("/api/counties/wushan/rosters/" + key.rosterId())
                        .text("revision"))
                .isEqualTo("1");
    }

    @Test
    void theBestSoFarOfACopyIsKeptBesideTheDraft() {
        Page page = open("en");
        start(page, "copy");
        says(page.locator(".bar-roster option:checked"), "planned anew");
        says(page.locator("#job h2"), "Planning · ");
        says(page.locator(".solve-figure dd").first(), "\\d");
        assertThat(page.locator(".solve-form .main-button")).isDisabled();
        chromium.keep(page, "solve-en");
        page.locator("[data-key=keep]").click();
        says(page.locator("#job"), "The plan is in this draft");
        assertThat(page.locator("[data-key=compare]")).hasCount(1, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
        chromium.keep(page, "solved-en");
    }
}
