package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.roster.BoardPlan;
import org.tidalrounds.roster.SmallPlan;

/** What the roster shows: lines, problems, reasons, and what the filters leave of them. */
class RosterBoardIT extends OnRosters {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aCoordinatorSeesTheRosterFirst(String lang) {
        RosterPage roster = open(lang);
        roster.page().navigate(served.url() + "/?lang=" + lang);
        assertThat(roster.page().locator("main:visible")).hasId("roster");
        assertThat(roster.page().locator("#roster .line").first()).isVisible();
        assertThat(roster.page().locator("#roster")).not().containsText(Pattern.compile("roster\\.[a-z]"));
        chromium.keep(roster.page(), "roster-doctors-" + lang);
        chromium.examine(roster.page());
    }

    @Test
    void onlyTheLinesInSightAreInThePage() {
        RosterPage roster = open("zh");
        roster.page().locator("[data-filter='township']").selectOption("");
        assertThat(roster.page().locator(".shown"))
                .containsText(ServedCounty.WUSHAN.doctors().size() + 1 + " 行");
        assertThat(roster.page().locator(".lines .line").count()).isLessThan(60);
        roster.page().locator(".scroll").evaluate("grid => grid.scrollTop = grid.scrollHeight");
        String last = roster.page().locator(".scroll").getAttribute("aria-rowcount");
        assertThat(roster.page().locator(".line[aria-rowindex='" + last + "']")).isVisible();
    }

    @Test
    void leaveAndPostingsAreBarsInTheLine() {
        RosterPage roster = open("zh");
        assertThat(roster.line(BoardPlan.YANG).locator(".bar-leave")).hasAttribute("title", "请假");
        roster.page().locator("[data-filter='township']").selectOption("");
        roster.page()
                .locator("#roster-who")
                .fill(ServedCounty.WUSHAN.doctors().get(2).name());
        assertThat(roster.line(BoardPlan.posted(ServedCounty.WUSHAN)).locator(".bar-posting"))
                .hasAttribute("title", "驻庙宇");
    }

    @ParameterizedTest
    @CsvSource({"zh, 巡", "en, R"})
    void aKindIsSaidByALetterAndByColour(String lang, String letter) {
        RosterPage roster = open(lang);
        assertThat(roster.duty("R-1.1").locator(".letter")).hasText(letter);
        assertThat(roster.duty("R-1.1")).hasClass(Pattern.compile("kind-run"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void placesByDaysNameWhoIsThere(String lang) {
        RosterPage roster = open(lang);
        roster.page().locator("[data-filter='by']").focus();
        roster.page().locator("[data-filter='by']").selectOption("places");
        assertThat(roster.line(BoardPlan.CENTRE + " run ").locator("[data-duty='R-1.1']"))
                .containsText("杨江");
        assertThat(roster.page().locator("[data-filter='by']")).isFocused();
        chromium.keep(roster.page(), "roster-places-" + lang);
        chromium.examine(roster.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void villagesByWeeksNameTheLeadAndTheDay(String lang) {
        RosterPage roster = open(lang);
        roster.page().locator("[data-filter='by']").selectOption("villages");
        String village = SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(0);
        Locator cell = roster.line(village).locator(".cell").first();
        assertThat(cell.locator(".chip")).hasCount(2);
        assertThat(cell).containsText("09:05 杨江");
        chromium.keep(roster.page(), "roster-villages-" + lang);
        chromium.examine(roster.page());
    }

    @Test
    void departmentKindAndNameNarrowTheLinesAndStayInTheAddress() {
        RosterPage roster = open("zh");
        roster.page().locator("[data-filter='kind']").selectOption("run");
        assertThat(roster.line(BoardPlan.SONG)).hasCount(0);
        roster.page().locator("#roster-who").fill("杨江");
        assertThat(roster.page().locator(".lines .line")).hasCount(1);
        roster.page().reload();
        assertThat(roster.page().locator(".lines .line")).hasCount(1);
        assertThat(roster.page().locator("#roster-who")).hasValue("杨江");
        roster.page().locator("#roster-who").fill("没有这个人");
        assertThat(roster.page().getByText("没有符合条件的行。")).isVisible();
    }

    @Test
    void doctorsAreGroupedByDepartmentOnDemand() {
        RosterPage roster = open("zh");
        roster.page().locator("[data-filter='group']").selectOption("department");
        assertThat(roster.page().locator(".title", new Page.LocatorOptions().setHasText("公共卫生")))
                .isVisible();
    }

    @Test
    void problemsOnlyLeavesLinesThatHaveOne() {
        RosterPage roster = open("zh");
        roster.page().locator("[name='problems']").check();
        assertThat(roster.line("open run")).isVisible();
        assertThat(roster.line(BoardPlan.YANG)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh, 巡诊缺领队", "en, Runs without a lead"})
    void aGapInTheWorklistLeadsToItsDutyAndWhoCould(String lang, String group) {
        RosterPage roster = open(lang);
        assertThat(roster.page().locator(".worklist-group summary").first()).containsText(group);
        roster.page().locator(".worklist-item[data-duty='R-4.1']").click();
        assertThat(roster.duty("R-4.1")).hasAttribute("aria-pressed", "true");
        assertThat(roster.panel()).containsText("全科");
        assertThat(roster.panel().locator(".candidates li").first()).isVisible();
        assertThat(roster.panel().locator(".others summary")).isVisible();
        chromium.keep(roster.page(), "roster-gap-" + lang);
        chromium.examine(roster.page());
    }

    @Test
    void aGapWithoutADutyIsExplainedToo() {
        RosterPage roster = open("zh");
        roster.page().locator(".worklist-item[data-key^='gap visit']").click();
        assertThat(roster.panel()).containsText("2026-W49 这一周没有工作日");
        assertThat(roster.act("add")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh, 为什么是这位医生, 程燕", "en, Why this doctor, 程燕"})
    void aDutyTellsItsStopsItsCrewAndWhy(String lang, String why, String member) {
        RosterPage roster = open(lang);
        roster.duty("R-1.1").click();
        assertThat(roster.panel()).containsText("09:05–10:20 → ");
        assertThat(roster.panel()).containsText(member);
        assertThat(roster.panel().locator("h4").first()).hasText(why);
        assertThat(roster.panel().locator(".why .mended li").first()).containsText("D1");
        chromium.keep(roster.page(), "roster-why-" + lang);
        chromium.examine(roster.page());
        roster.page().reload();
        assertThat(roster.panel().locator("h4").first()).hasText(why);
    }
}
