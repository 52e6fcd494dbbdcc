package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.BoardPlan;

/** The roster by keyboard alone, and for those who may only look. */
@Tag("nightly")
class RosterKeyboardIT extends OnRosters {
    private RosterPage roster;

    @BeforeEach
    void open() {
        roster = open("zh");
    }

    private void press(String... keys) {
        for (String key : keys) {
            roster.page().keyboard().press(key);
        }
    }

    @Test
    void arrowsWalkTheGridAndEnterOpensADuty() {
        roster.duty("R-1.1").focus();
        roster.duty("R-1.1").click();
        press("ArrowRight", "ArrowRight", "Enter");
        assertThat(roster.duty("R-3.1")).isFocused();
        assertThat(roster.panel().locator("h3")).containsText("周三 12.2");
    }

    @Test
    void theGridIsOneTabStop() {
        roster.page().locator("[data-act='add']").first().focus();
        press("Tab");
        assertThat(roster.page().locator(".scroll :focus")).hasCount(1);
        press("Tab");
        assertThat(roster.page().locator(".scroll :focus")).hasCount(0);
    }

    @Test
    void whatIsPickedUpGoesAlongAndIsDroppedWithEnter() {
        roster.duty("R-5.1").click();
        press("m", "ArrowRight");
        roster.awaitVerdict();
        assertThat(roster.verdict()).isVisible();
        press("Enter");
        assertThat(roster.dutyOf(BoardPlan.TAN, "R-5.1").locator("..")).hasAttribute("data-column", "8");
        assertThat(roster.duty("R-5.1")).isFocused();
    }

    @Test
    void escapePutsBackWhatWasPickedUp() {
        roster.duty("R-1.1").click();
        press("m", "ArrowRight");
        roster.awaitVerdict();
        press("Escape", "Enter");
        assertThat(roster.verdict()).hasCount(0);
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-1.1").locator("..")).hasAttribute("data-column", "0");
    }

    @Test
    void pinAndUnassignHaveKeys() {
        roster.duty("R-3.1").click();
        press("p");
        assertThat(roster.duty("R-3.1").locator(".pin")).hasCount(1);
        press("p");
        assertThat(roster.duty("R-3.1").locator(".pin")).hasCount(0);
        press("Delete");
        assertThat(roster.line("open run").locator("[data-duty='R-3.1']")).isVisible();
    }

    @Test
    void controlZTakesBackAndShiftControlZMakesAgain() {
        roster.duty("R-3.1").click();
        press("Delete");
        assertThat(roster.line("open run").locator("[data-duty='R-3.1']")).isVisible();
        press("Control+z");
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-3.1")).isVisible();
        press("Control+Shift+z");
        assertThat(roster.line("open run").locator("[data-duty='R-3.1']")).isVisible();
    }

    @Test
    void theKeysAreSaidBelowTheGrid() {
        assertThat(roster.page().locator("#roster-keys")).containsText("M 拿起");
    }

    @Test
    void aTownshipLeadLooksButChangesNothing() {
        roster.page().close();
        roster = new RosterPage(
                chromium.open(served, Role.TOWNSHIP_LEAD, "/?township=" + BoardPlan.TOWNSHIP, 1366, 768), roster.key());
        assertThat(roster.duty("R-1.1")).isVisible();
        assertThat(roster.panel()).containsText("只有县协调员可以修改排班。");
        assertThat(roster.page().locator("[data-act]")).hasCount(0);
        roster.duty("R-1.1").click();
        assertThat(roster.panel()).containsText("程燕");
        assertThat(roster.panel().locator("h3")).hasText(Pattern.compile("巡诊 · 周一 11.30$"));
    }
}
