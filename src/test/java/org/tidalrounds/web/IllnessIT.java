package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;

/** "A doctor is ill from tomorrow for a week: cover all duties and publish." */
@Tag("nightly")
class IllnessIT {
    private static final String EVE = "2026-11-29T02:00:00Z";
    private static final int MOST_CLICKS = 6;
    private static final String ROSTERS = "/api/counties/wushan/rosters";

    private ServedCounty served;
    private Chromium chromium;
    private Visitor coordinator;
    private String published;
    private Doctor ill;

    @BeforeEach
    void publish() {
        served = ServedCounty.withoutRosterAt(Instant.parse(EVE));
        chromium = new Chromium();
        coordinator = Visitor.of(served, Role.COORDINATOR);
        RosterKey key = served.service()
                .rosters()
                .save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), Instant.parse(EVE));
        published = Long.toString(key.rosterId());
        String path = ROSTERS + "/" + published;
        String best = coordinator
                .get(path + "/duties/R-0003.1/candidates")
                .json()
                .at("/candidates/0/doctor/id")
                .asText();
        ill = Objects.requireNonNull(ServedCounty.WUSHAN.doctorsById().get(best), best);
        coordinator
                .with("If-Match", coordinator.get(path).header("ETag"))
                .put(path + "/duties/R-0003.1/assignment", Map.of("doctor", best));
        PublishedRosters.publish(served.database(), key);
    }

    @AfterEach
    void stop() {
        assertThat(chromium.complained()).isEmpty();
        chromium.close();
        served.close();
    }

    private Page open(String language) {
        Page page = chromium.open(served, "/?lang=" + language, 1366, 768);
        page.clock().setFixedTime(EVE);
        page.evaluate(
                "document.addEventListener('click', event => { if (event.isTrusted) window.clicks = (window.clicks ?? 0) + 1; }, true)");
        assertThat(page.locator("#ill")).isVisible();
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void allDutiesAreCoveredAndPublishedInSixClicksAtMost(String language) {
        Page page = open(language);
        page.locator("#ill").click();
        assertThat(page.locator("#illness input[name=from]")).hasValue("2026-11-30");
        assertThat(page.locator("#illness input[name=to]")).hasValue("2026-12-06");
        assertThat(page.locator("#illness input[type=search]")).isFocused();
        page.keyboard().type(ill.name());
        page.locator("#illness [data-doctor='" + ill.id() + "']").click();
        chromium.keep(page, "ill-form-" + language);
        chromium.examine(page);
        page.locator("#illness .main-button").click();
        Locator change = page.locator("#illness [data-duty='R-0003.1']");
        assertThat(change.locator("s")).hasText(ill.name());
        assertThat(change).containsText("D4");
        chromium.keep(page, "ill-" + language);
        chromium.examine(page);
        page.locator("#illness .main-button").click();
        assertThat(page.locator(".bar-roster option:checked"))
                .containsText(language.equals("zh") ? "第 2 版" : "Version 2");
        assertThat((Integer) page.evaluate("window.clicks")).isLessThanOrEqualTo(MOST_CLICKS);
        String followed =
                coordinator.get(ROSTERS + "/published?date=2026-11-30").text("id");
        assertThat(followed).isNotEqualTo(published);
        assertThat(coordinator
                        .get(ROSTERS + "/" + followed + "/duties")
                        .response()
                        .body())
                .doesNotContain("\"doctor\":\"" + ill.id() + "\"");
    }

    @Test
    void theDoctorIsChosenByKeysAlone() {
        Page page = open("zh");
        page.locator("#ill").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#illness input[type=search]")).isFocused();
        page.keyboard().type(ill.name());
        assertThat(page.locator("#illness [role=option]").first()).containsText(ill.name());
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator("#illness [data-duty='R-0003.1']")).isVisible();
        assertThat(page.locator("#illness .main-button")).isFocused();
    }

    @Test
    void aDoctorWithNothingToDoNeedsNoReplacement() {
        Page page = open("zh");
        Doctor idle = ServedCounty.WUSHAN.doctors().get(60);
        page.locator("#ill").click();
        assertThat(page.locator("#illness input[type=search]")).isFocused();
        page.keyboard().type(idle.id());
        page.locator("#illness [data-doctor='" + idle.id() + "']").click();
        page.locator("#illness .main-button").click();
        assertThat(page.locator("#illness")).containsText("没有任务。请假已登记");
    }

    @Test
    void leaveThatStandsInTheWayIsNamedWhereItWasAsked() {
        coordinator
                .with("Idempotency-Key", "before")
                .post(
                        ROSTERS + "/" + published + "/absences",
                        Map.of("doctor", ill.id(), "from", "2026-11-30", "to", "2026-12-01", "kind", "sick"));
        Page page = open("zh");
        page.locator("#ill").click();
        assertThat(page.locator("#illness input[type=search]")).isFocused();
        page.keyboard().type(ill.name());
        page.locator("#illness [data-doctor='" + ill.id() + "']").click();
        page.locator("#illness .main-button").click();
        assertThat(page.locator("#illness .refusal")).containsText("2026-12-01");
        chromium.complaints().removeIf(complaint -> complaint.contains("409"));
    }
}
