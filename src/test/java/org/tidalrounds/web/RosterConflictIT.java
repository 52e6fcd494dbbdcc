package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.BoardPlan;

/** Two coordinators change one draft: what the other did is seen, and nothing is overwritten. */
class RosterConflictIT extends OnRosters {
    /** What the service refuses stands on the console as well. */
    private static final String REFUSED = "status of 4";

    @Override
    boolean isExpected(String complaint) {
        return complaint.contains(REFUSED);
    }

    private static void somebodyElse(RosterPage roster, String duty, String doctor) {
        Visitor other = new Visitor(served.url()).with("Authorization", served.bearer(Role.COORDINATOR, "13811112222"));
        String seen = other.get(roster.path() + "/duties").header("ETag");
        assertThat(other.with("If-Match", seen)
                        .put(roster.path() + "/duties/" + duty + "/assignment", Map.of("doctor", doctor))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"zh, 排班已被他人修改", "en, Somebody else has changed the roster"})
    void aConflictIsExplainedAndTheChangeOfferedAgain(String lang, String title) {
        RosterPage roster = kept(RosterPage.openWithoutNews(served, chromium, lang));
        somebodyElse(roster, "R-3.1", BoardPlan.CHENG);
        roster.drag("R-1.1", BoardPlan.HUA, 0);
        assertThat(roster.dialog().locator("h2")).hasText(title);
        assertThat(roster.dialog().locator(".missed")).containsText("程燕");
        assertThat(roster.dialog().locator(".verdict-head")).isVisible();
        assertThat(roster.dutyOf(BoardPlan.CHENG, "R-3.1")).isVisible();
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-1.1")).isVisible();
        chromium.keep(roster.page(), "roster-conflict-" + lang);
        roster.dialog().locator("button.primary").click();
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-1.1")).isVisible();
        assertThat(roster.dutyOf(BoardPlan.CHENG, "R-3.1")).isVisible();
    }

    @Test
    void aReasonOutlivesAConflict() {
        RosterPage roster = kept(RosterPage.openWithoutNews(served, chromium, "zh"));
        roster.drag("R-1.1", BoardPlan.SONG, 0);
        roster.page().locator("#reason").fill("只有她在");
        somebodyElse(roster, "R-3.1", BoardPlan.CHENG);
        roster.dialog().locator("[type='submit']").click();
        assertThat(roster.dialog().locator(".dialog-problem")).containsText("程燕");
        assertThat(roster.page().locator("#reason")).hasValue("只有她在");
        roster.dialog().locator("[type='submit']").click();
        assertThat(roster.dutyOf(BoardPlan.SONG, "R-1.1")).isVisible();
    }

    @Test
    void whatOthersChangeAppearsWithoutReload() {
        RosterPage roster = open("zh");
        somebodyElse(roster, "R-3.1", BoardPlan.CHENG);
        roster.page()
                .evaluate(
                        "document.dispatchEvent(new CustomEvent('roster-changed', {detail: {revision: 99, by: '王协调'}}))");
        assertThat(roster.dutyOf(BoardPlan.CHENG, "R-3.1")).isVisible();
        assertThat(roster.status()).containsText("王协调 刚刚修改");
    }
}
