package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.BoardPlan;

/** A coordinator changes the roster by pointer. */
class RosterChangesIT extends OnRosters {
    /** What the service refuses stands on the console as well. */
    private static final String REFUSED = "status of 4";

    @Override
    boolean isExpected(String complaint) {
        return complaint.contains(REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"zh, 小时（上限 44）", "en, h (limit 44)"})
    void holdingADutyOverACellTellsWhatWouldCome(String lang, String hours) {
        RosterPage roster = open(lang);
        roster.hold("R-1.1", BoardPlan.HUA, 0);
        roster.awaitVerdict();
        assertThat(roster.verdict()).containsText("杨江");
        assertThat(roster.verdict()).containsText(hours);
        assertThat(roster.verdict().locator(".rules").first()).isVisible();
        chromium.keep(roster.page(), "roster-drag-" + lang);
        roster.page().keyboard().press("Escape");
        assertThat(roster.verdict()).hasCount(0);
        roster.drop();
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-1.1")).isVisible();
    }

    @Test
    void droppingADutyGivesItToTheOtherDoctor() {
        RosterPage roster = open("zh");
        roster.drag("R-1.1", BoardPlan.HUA, 0);
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-1.1")).isVisible();
        assertThat(roster.status()).containsText("已修改：巡诊");
    }

    /** The service tells of a change before its answer to it has come through. */
    @Test
    void newsOfOnesOwnChangeAreNotTakenForAnothers() {
        RosterPage roster = open("zh");
        Page page = roster.page();
        List<Runnable> answers = new ArrayList<>();
        page.route("**/changes", route -> {
            APIResponse answer = route.fetch();
            answers.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        });
        page.evaluate("addEventListener('roster-changed', () => { document.body.dataset.heard = 'yes'; }, true)");
        List<String> reread = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/duties")) reread.add(request.url());
        });
        roster.drag("R-1.1", BoardPlan.HUA, 0);
        page.locator("body[data-heard]").waitFor();
        answers.forEach(Runnable::run);
        assertThat(roster.status()).containsText("已修改：巡诊");
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-1.1")).isVisible();
        assertThat(reread).isEmpty();
    }

    @Test
    void droppingADutyOnAnotherDayMovesAllOfItsWork() {
        RosterPage roster = open("zh");
        roster.drag("R-5.1", BoardPlan.TAN, 8);
        assertThat(roster.dutyOf(BoardPlan.TAN, "R-5.1").locator("..")).hasAttribute("data-column", "8");
        assertThat(roster.dutyOf(BoardPlan.CHENG, "R-5.2").locator("..")).hasAttribute("data-column", "8");
    }

    @Test
    void anOpenDutyIsDraggedFromTheWorklist() {
        RosterPage roster = open("zh");
        Locator item = roster.page().locator(".worklist-item[data-duty='R-4.1']");
        item.hover();
        roster.page().mouse().down();
        Locator line = roster.line(BoardPlan.HUA);
        Locator day = roster.page().locator(".grid-head .day").nth(3);
        roster.page().mouse().move(roster.box(day).x + 9, roster.box(line).y + 12);
        roster.awaitVerdict();
        roster.drop();
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-4.1")).isVisible();
        assertThat(item).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh, 违反硬性规则", "en, Breaks hard rules"})
    void breakingAHardRuleWantsAReasonThatIsKept(String lang, String verdict) {
        RosterPage roster = open(lang);
        roster.hold("R-1.1", BoardPlan.SONG, 0);
        assertThat(roster.target()).hasClass(Pattern.compile("bad"));
        assertThat(roster.verdict()).containsText(verdict);
        roster.drop();
        assertThat(roster.dialog()).containsText("D3");
        roster.page().locator("#reason").fill("只有她在");
        chromium.keep(roster.page(), "roster-reason-" + lang);
        chromium.examine(roster.page());
        roster.page().keyboard().press("Escape");
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-1.1")).isVisible();
        roster.drag("R-1.1", BoardPlan.SONG, 0);
        assertThat(roster.page().locator("#reason")).hasValue("只有她在");
        roster.dialog().locator("[type='submit']").click();
        assertThat(roster.dutyOf(BoardPlan.SONG, "R-1.1")).isVisible();
        String log = Visitor.of(served, Role.COORDINATOR)
                .get(roster.path() + "/changes")
                .response()
                .body();
        assertThat(log).contains("只有她在");
    }

    /** Another coordinator assigns a duty, upon the roster as it is. */
    @Test
    void droppingOnAnothersDutySwapsTheDoctors() {
        RosterPage roster = open("zh");
        roster.holdOver("R-1.1", "R-2.1");
        roster.awaitVerdict();
        assertThat(roster.verdict()).containsText("⇄ 杨江 互换 谭峰");
        roster.drop();
        assertThat(roster.dutyOf(BoardPlan.TAN, "R-1.1")).isVisible();
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-2.1")).isVisible();
    }

    @Test
    void severalChosenDutiesMoveTogether() {
        RosterPage roster = open("zh");
        roster.duty("R-1.1").click();
        roster.duty("R-3.1").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        assertThat(roster.panel().locator("h3")).hasText("2 项任务");
        roster.drag("R-1.1", BoardPlan.HUA, 0);
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-1.1")).isVisible();
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-3.1")).isVisible();
    }

    @Test
    void shiftChoosesAllInBetween() {
        RosterPage roster = open("zh");
        roster.duty("R-1.1").click();
        roster.duty("R-5.1").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(roster.panel().locator(".chosen li")).hasCount(6);
    }

    @Test
    void aChangeIsUndoneAndDoneAgain() {
        RosterPage roster = open("zh");
        roster.drag("R-1.1", BoardPlan.HUA, 0);
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-1.1")).isVisible();
        roster.act("undo").click();
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-1.1")).isVisible();
        roster.act("redo").click();
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-1.1")).isVisible();
    }

    @Test
    void aPinnedDutyStaysWhereItIs() {
        RosterPage roster = open("zh");
        roster.duty("R-1.1").click();
        roster.act("pin").click();
        assertThat(roster.duty("R-1.1").locator(".pin")).hasCount(1);
        roster.hold("R-1.1", BoardPlan.HUA, 0);
        assertThat(roster.verdict()).containsText("任务已锁定，请先解锁。");
        roster.drop();
        assertThat(roster.dutyOf(BoardPlan.YANG, "R-1.1")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void oneClickGivesADutyToACandidate(String lang) {
        RosterPage roster = open(lang);
        roster.page().locator(".worklist-item[data-duty='R-4.1']").click();
        Locator first = roster.panel().locator(".candidates li").first();
        String doctor = first.locator("xpath=.//small/preceding-sibling::b").innerText();
        first.locator("[data-act='take']").click();
        assertThat(roster.page().locator(".worklist-item[data-duty='R-4.1']")).hasCount(0);
        assertThat(roster.panel()).containsText(doctor);
        assertThat(roster.status()).containsText(doctor);
    }

    @Test
    void aDutyIsLeftOpenAndItsWorkClosed() {
        RosterPage roster = open("zh");
        roster.duty("R-2.1").click();
        roster.act("leave_open").click();
        assertThat(roster.line("open run").locator("[data-duty='R-2.1']")).isVisible();
        roster.act("close").click();
        assertThat(roster.duty("R-2.1")).hasCount(0);
        assertThat(roster.page()
                        .locator(".worklist-item", new Page.LocatorOptions().setHasText("巡诊已取消"))
                        .first())
                .isVisible();
    }

    @Test
    void aDutyIsAddedAndGivenToWhomItIsFor() {
        RosterPage roster = open("zh");
        roster.line(BoardPlan.HUA).click();
        roster.page().keyboard().press("ArrowRight");
        roster.page().keyboard().press("Enter");
        roster.panel().locator("[name='start']").fill("14:00");
        roster.panel().locator("[name='end']").fill("16:00");
        roster.panel().locator("[type='submit']").click();
        assertThat(roster.line(BoardPlan.HUA).locator(".kind-activity")).hasCount(1);
    }
}
