package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.PostedYear;

/** A coordinator moves the postings of a year in the page. */
class PostingsPageIT {
    private static final PostedYear YEAR = PostedYear.of(ServedCounty.WUSHAN);
    private static final int NUMBER = YEAR.planned(34);
    private static final PlannedPosting POSTING = YEAR.posting(NUMBER);

    /** The first look at a roster sets up all that weighs its changes. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;

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
        served.service().rosters().save("wushan", YEAR.plan(), Instant.parse("2026-11-22T04:00:00Z"));
        page = chromium.open("about:blank", 1366, 768);
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(chromium.complained()).allMatch(complaint -> complaint.contains("422"));
    }

    private void open(String language) {
        page.close();
        page = chromium.open(served, "/?view=postings&lang=" + language, 1366, 768);
        assertThat(bar(NUMBER)).isVisible();
    }

    private Locator bar(int number) {
        return page.locator("[data-key='posting-" + number + "']");
    }

    private Locator grip(String end) {
        return page.locator(".bar:has([data-key='posting-" + NUMBER + "']) .grip." + end);
    }

    private Locator panel() {
        return page.locator(".posting-panel");
    }

    /** Takes the last day of the posting with the mouse and carries it to where it lasts so many weeks. */
    private void carryEnd(int length) {
        long lasts = (POSTING.to().toEpochDay() - POSTING.from().toEpochDay() + 1) / 7;
        double week = bar(NUMBER).boundingBox().width / lasts;
        double there = (length - lasts) * week;
        grip("to").scrollIntoViewIfNeeded();
        BoundingBox box = grip("to").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + there / 2, y);
        page.mouse().move(x + there, y);
    }

    @ParameterizedTest
    @CsvSource({"zh, 天无人驻点, 手工调整", "en, without a posted doctor, by hand"})
    void aDraggedEndSaysWhatItOpensAndStaysWhereItIsLetGo(String language, String gap, String byHand) {
        open(language);
        carryEnd(28);
        assertThat(panel().locator(".effects").first()).containsText(gap);
        page.mouse().up();
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile(byHand));
        assertThat(page.locator("[data-centre='" + POSTING.facilityId() + "'] .hole")
                        .first())
                .isVisible();
    }

    @Test
    void undoPutsTheEndBack() {
        open("en");
        carryEnd(28);
        page.mouse().up();
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile("by hand"));
        page.locator("[data-key='undo']").click();
        assertThat(bar(NUMBER)).not().hasAttribute("aria-label", Pattern.compile("by hand"));
        page.keyboard().press("Control+y");
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile("by hand"));
    }

    @Test
    void theArrowsMoveTheFocusedEndByAWeekAndEnterStores() {
        open("en");
        bar(NUMBER).focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(grip("to")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(grip("to"))
                .hasAttribute(
                        "aria-valuenow", POSTING.to().minusWeeks(1).toString().replace("-", ""));
        page.keyboard().press("Enter");
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile("by hand"));
        assertThat(bar(NUMBER)).isFocused();
    }

    @Test
    void escapePutsBackWhatWasNotStored() {
        open("en");
        carryEnd(28);
        page.mouse().up();
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile("by hand"));
        page.locator("[data-key='undo']").click();
        assertThat(bar(NUMBER)).not().hasAttribute("aria-label", Pattern.compile("by hand"));
        bar(NUMBER).click();
        grip("to").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Escape");
        assertThat(grip("to"))
                .hasAttribute("aria-valuenow", POSTING.to().toString().replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource({"zh, 换成其他医生", "en, Exchange the doctor"})
    void anotherDoctorIsChosenAmongRankedCandidates(String language, String title) {
        open(language);
        bar(NUMBER).click();
        assertThat(panel().locator("h3")).hasText(title);
        Locator first = panel().locator(".candidates li[data-doctor]").first();
        String doctor = first.getAttribute("data-doctor");
        assertThat(first).not().hasClass("barred");
        first.locator("button").click();
        Doctor taken = ServedCounty.WUSHAN.doctorsById().get(doctor);
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile(taken == null ? "nobody" : taken.name()));
    }

    @ParameterizedTest
    @CsvSource({"zh, 请写明理由", "en, write down why"})
    void aPostingUnderHalfAYearIsStoredForAWrittenReasonOnly(String language, String ask) {
        open(language);
        carryEnd(20);
        page.mouse().up();
        assertThat(panel().locator(".posting-reason")).containsText(ask);
        assertThat(panel().locator(".effects .hard")).containsText("P2");
        if (language.equals("zh")) {
            chromium.keep(page, "postings-breach-zh");
        }
        panel().locator("[name='posting-reason']").fill("9 月退休");
        page.keyboard().press("Enter");
        assertThat(bar(NUMBER)).hasAttribute("aria-label", Pattern.compile("20"));
        assertThat(panel().locator(".posting-reason")).hasCount(0);
    }

    @Test
    void aPostingTakenAwayLeavesAGapThatACandidateFills() {
        open("zh");
        bar(NUMBER).click();
        assertThat(panel().locator(".candidates li").first()).isVisible();
        panel().locator("[data-key='remove']").click();
        Locator line = page.locator("[data-centre='" + POSTING.facilityId() + "']");
        int holes = line.locator(".hole").count();
        assertThat(line.locator(".hole").first()).isVisible();
        line.locator(".hole").first().click();
        panel().locator(".candidates li[data-doctor] button").first().click();
        assertThat(line.locator(".term.by_hand")).isVisible();
        assertThat(line.locator(".hole").count()).isLessThanOrEqualTo(holes);
    }

    @Test
    void aBarDraggedOntoAnotherLineGoesToThatCentre() {
        open("en");
        Locator other = page.locator("[data-centre='" + POSTING.facilityId() + "'] + .year-line");
        other.scrollIntoViewIfNeeded();
        BoundingBox from = bar(NUMBER).boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        BoundingBox to = other.boundingBox();
        page.mouse().move(from.x + from.width / 2, to.y + to.height / 2);
        assertThat(other).hasClass(Pattern.compile("target"));
        page.keyboard().press("Escape");
        page.mouse().up();
    }

    @ParameterizedTest
    @CsvSource({"zh, 不可改动", "en, stays as it is"})
    void aRunningPostingSaysThatItIsPinned(String language, String said) {
        open(language);
        bar(YEAR.running()).click();
        assertThat(panel().locator(".pinned")).containsText(said);
        assertThat(panel().locator(".candidates")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theYearStandsBesideWhatItAsksOfDoctors(String language) {
        open(language);
        Locator line = panel().locator("tr[data-doctor='" + POSTING.doctorId() + "']");
        assertThat(line.locator("th")).containsText("━");
        assertThat(line.locator("td").nth(1)).containsText("+");
        assertThat(line.locator("td").nth(2)).hasText(Pattern.compile("\\d+/\\d+"));
        assertThat(page.locator("main:visible")).not().containsText(Pattern.compile("postings\\.[a-z]"));
        chromium.keep(page, "postings-" + language);
        bar(NUMBER).click();
        assertThat(panel().locator(".candidates li").first()).isVisible();
        chromium.keep(page, "postings-doctor-" + language);
    }
}
