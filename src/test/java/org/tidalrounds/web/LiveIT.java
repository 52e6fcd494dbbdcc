package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;

/** Two coordinators at two windows. */
@Tag("nightly")
class LiveIT {
    private static final Doctor DOCTOR = ServedCounty.WUSHAN.doctors().stream()
            .filter(Doctor::canTour)
            .skip(5)
            .findFirst()
            .orElseThrow();

    private static ServedCounty served;
    private static Chromium chromium;
    private static Visitor wang;
    private String roster;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        chromium = new Chromium();
        wang = new Visitor(served.url()).with("Authorization", served.bearerOf("王协调", "13811110001"));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void store() {
        RosterKey key = served.service()
                .rosters()
                .save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
        roster = "/api/counties/wushan/rosters/" + key.rosterId();
    }

    private Page open(String query) {
        Page page = chromium.open(served, served.signInAs("李协调", "13811110002"), "/?" + query, 1366, 768);
        assertThat(page.locator("#connection[data-state='found']")).isVisible();
        page.evaluate("document.addEventListener('roster-changed', event => { window.changed = event.detail; })");
        return page;
    }

    private void assign() {
        Visitor.Answer answer = wang.with("If-Match", wang.get(roster).header("ETag"))
                .put(roster + "/duties/R-0003.1/assignment", Map.of("doctor", DOCTOR.id(), "reason", "test"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"zh, 王协调将R-0003.1交给, 实时", "en, 王协调 gave R-0003.1 to, live"})
    void whatAnotherDoesIsSaidAndShownWithoutReloading(String language, String said, String connected) {
        Page page = open("view=fairness&lang=" + language);
        assertThat(page.locator("#connection")).containsText(connected);
        Locator hours = page.locator("tr[data-doctor='" + DOCTOR.id() + "'] td").last();
        String before = hours.textContent();
        assign();
        assertThat(page.locator(".toast")).containsText(said);
        assertThat(page.locator(".toast")).containsText(DOCTOR.name());
        assertThat(hours).not().hasText(before);
        assertThat(page.evaluate("window.changed.by")).isEqualTo("王协调");
        assertThat(page.evaluate("window.changed.duties.join()")).isEqualTo("R-0003.1");
        chromium.keep(page, "live-" + language);
        chromium.examine(page);
    }

    @Test
    void ownChangesAreNotAnnounced() {
        Page page = open("view=fairness");
        Visitor own = new Visitor(served.url()).with("Authorization", served.bearerOf("李协调", "13811110002"));
        own.with("If-Match", wang.get(roster).header("ETag")).put(roster + "/duties/R-0002.1/pin", Map.of());
        page.waitForCondition(() -> (Boolean) page.evaluate("window.changed !== undefined"));
        assertThat(page.locator(".toast")).hasCount(0);
    }

    @Test
    void aLostConnectionIsSaidAndWhatWasMissedIsCaughtUpOn() {
        Page page = open("view=fairness&lang=zh");
        page.context().setOffline(true);
        assertThat(page.locator("#connection")).containsText("连接中断");
        chromium.keep(page, "lost-zh");
        assign();
        page.context().setOffline(false);
        assertThat(page.locator("#connection")).containsText("已恢复实时");
        assertThat(page.locator(".toast")).containsText("王协调将R-0003.1交给");
    }

    @Test
    void aDiscardedDraftIsLeft() {
        Page page = open("view=fairness&lang=zh&roster=" + roster.replaceAll(".*/", ""));
        wang.with("If-Match", wang.get(roster).header("ETag")).delete(roster);
        assertThat(page.locator(".toast")).containsText("已被删除");
    }
}
