package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;

/** A coordinator tries what would be if, and lays drafts side by side. */
@Tag("nightly")
class WhatIfPageIT {
    private static final Instant MADE = Instant.parse("2026-11-22T04:00:00Z");
    /** The first look at a roster sets up all that weighs its changes. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;
    private RosterKey base;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void store() {
        base = served.service().rosters().save("wushan", SmallPlan.of(ServedCounty.WUSHAN), MADE);
        page = chromium.open("about:blank", 1366, 768);
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(chromium.complained()).isEmpty();
    }

    private void open(String language) {
        page.close();
        page = chromium.open(served, "/?view=whatif&lang=" + language, 1366, 768);
        assertThat(page.locator(".whatif-table thead th").first()).isVisible();
    }

    /** A draft of the base whose visits are all planned, as if by two more vehicles. */
    private void storeBetter() {
        Plan small = SmallPlan.of(ServedCounty.WUSHAN);
        List<OpenDemand> fewer =
                small.open().stream().filter(open -> !open.rule().equals("T1")).toList();
        RosterKey better = served.service()
                .rosters()
                .save(
                        "wushan",
                        new Plan(
                                small.from(),
                                small.weeks(),
                                small.postings(),
                                small.runs(),
                                small.works(),
                                small.tidal(),
                                small.sessions(),
                                fewer,
                                small.report()),
                        MADE);
        TestDatabases.execute(
                served.database(),
                "update rosters set name = 'two more vehicles', based_on = " + base.rosterId() + " where roster_id = "
                        + better.rosterId());
        TestDatabases.execute(
                served.database(),
                "insert into assumptions (county_id, roster_id, position, kind, subject, value) values ('wushan', "
                        + better.rosterId() + ", 0, 'vehicles', 'F50023721', '7')");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 官渡镇中心卫生院有 7 辆车（现为 5 辆）, 未安排的访视, 个村多得访视",
        "en, has 7 vehicles instead of 5, Visits left open, villages gain visits"
    })
    void twoMoreVehiclesStandBesideTheDraftWithWhoGains(String language, String words, String figure, String gain) {
        storeBetter();
        open(language);
        assertThat(page.locator(".whatif-table thead th")).hasCount(2);
        assertThat(page.locator(".whatif-table thead th").nth(1)).containsText(words);
        Locator row = page.locator(".whatif-table tbody tr", new Page.LocatorOptions().setHasText(figure));
        assertThat(row.locator("td").nth(0)).hasText("1");
        assertThat(row.locator("td").nth(1)).containsText("✓ −1");
        assertThat(page.locator(".gains td").nth(1)).containsText(gain);
        assertThat(page.locator("main:visible")).not().containsText(Pattern.compile("whatif\\.[a-z]"));
        chromium.keep(page, "whatif-" + language);
        chromium.examine(page);
    }

    @Test
    void aNewDraftIsToldItsAssumptionInASentence() {
        open("zh");
        page.locator("[name='new-draft']").fill("官渡镇加两辆车");
        page.locator("[data-key='make']").click();
        Locator column = page.locator(".whatif-table thead th").nth(1);
        assertThat(column).containsText("官渡镇加两辆车");
        column.locator("[name='subject']").selectOption("F50023721");
        column.locator("[name='more']").fill("2");
        chromium.keep(page, "whatif-form-zh");
        chromium.examine(page);
        column.locator("[data-key='state']").click();
        assertThat(column).containsText("官渡镇中心卫生院有 7 辆车");
        assertThat(column).containsText("尚未重新排班");
        column.locator("button.plain").click();
        assertThat(column).containsText("与县数据一致");
    }

    @Test
    void whatCannotBeIsRefusedInWordsWhereItWasStated() {
        storeBetter();
        open("en");
        Locator column = page.locator(".whatif-table thead th").nth(1);
        column.locator("[data-key^='assume']").click();
        column.locator("[name='kind']").selectOption("policy");
        column.locator("[name='value']").fill("many");
        column.locator("[data-key='state']").click();
        assertThat(page.locator(".whatif-head [role='alert']"))
                .containsText("many is no value of tour.visits_per_week");
        chromium.complaints().clear();
    }
}
