package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.BoardPlan;
import org.tidalrounds.roster.PublishedRosters;

/** What doctors said to their duties on their phones, on the coordinator's board. */
class RosterAnswersIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    /** Yang's, declined. */
    private static final LocalDate WEDNESDAY = BoardPlan.MONDAY.plusDays(2);

    private static ServedCounty served;
    private static Chromium chromium;
    private final List<Page> opened = new ArrayList<>();

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRosterAt(NOON);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    /** Yang declines, Tan's is taken by Hua, and Yang's by nobody yet. */
    @BeforeEach
    void answer() {
        sql("truncate duty_answers, swap_offers");
        decline();
        offer(BoardPlan.TAN, "'taken', '" + BoardPlan.HUA + "'");
        offer(BoardPlan.YANG, "'open', null");
    }

    @AfterEach
    void close() {
        opened.forEach(Page::close);
        assertThat(chromium.complained()).isEmpty();
    }

    private static void sql(String statement) {
        TestDatabases.execute(served.database(), statement);
    }

    private static void decline() {
        sql(
                "insert into duty_answers (county_id, doctor_id, duty_key, date, accepted, reason, at) values ('wushan', '%s', '%s', '%s', false, '孩子生病', '%s')"
                        .formatted(BoardPlan.YANG, key(WEDNESDAY), WEDNESDAY, NOON));
    }

    private static void offer(String doctor, String state) {
        sql(
                ("insert into swap_offers (county_id, doctor_id, duty_key, date, starts, ends, kind, place_id, reason, state, taken_by, state_at)"
                                + " values ('wushan', '%s', '%s', '%s', '08:45', '16:40', 'run', '%s', '要去县里开会', %s, '%s')")
                        .formatted(doctor, key(BoardPlan.MONDAY), BoardPlan.MONDAY, BoardPlan.CENTRE, state, NOON));
    }

    private static String key(LocalDate date) {
        return date + ".run." + BoardPlan.CENTRE + ".0845";
    }

    private RosterPage open(String lang) {
        RosterPage roster = RosterPage.open(served, chromium, lang);
        opened.add(roster.page());
        return roster;
    }

    private static Locator item(RosterPage roster, String key) {
        return roster.page().locator(".worklist-item[data-key='" + key + "']");
    }

    @ParameterizedTest
    @CsvSource({"zh, 医生谢绝的任务, 杨江于, 谢绝：孩子生病", "en, Declined by the doctor, Declined by 杨江 on, : 孩子生病"})
    void aDeclinedDutyIsInTheWorklistAndLeadsToItsReason(String lang, String group, String who, String why) {
        RosterPage roster = open(lang);
        assertThat(roster.page().locator(".worklist-group.declined summary")).hasText(group + " · 1");
        Locator item = item(roster, "declined R-3.1");
        assertThat(item).containsText("杨江");
        assertThat(item).containsText("孩子生病");
        item.click();
        assertThat(roster.duty("R-3.1")).hasAttribute("aria-pressed", "true");
        assertThat(roster.panel().locator(".told").first()).containsText(who);
        assertThat(roster.panel().locator(".told").first()).containsText(why);
        assertThat(roster.panel().locator(".candidates li").first()).isVisible();
        chromium.keep(roster.page(), "roster-declined-" + lang);
        chromium.examine(roster.page());
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 待落实的换班, 华, 愿意接谭峰的这个班, 改派给",
        "en, Swaps to put into the roster, takes it over, takes it over from 谭峰, Give it to"
    })
    void aTakenSwapIsPutIntoTheDraftByOneButton(String lang, String group, String taker, String told, String button) {
        RosterPage roster = open(lang);
        assertThat(roster.page().locator(".worklist-group.swap summary")).hasText(group + " · 1");
        item(roster, "taken R-2.1").click();
        assertThat(item(roster, "taken R-2.1")).containsText(taker);
        assertThat(roster.panel()).containsText(told);
        assertThat(roster.act("swap")).containsText(button);
        chromium.keep(roster.page(), "roster-swap-" + lang);
        chromium.examine(roster.page());
        roster.act("swap").click();
        assertThat(roster.dutyOf(BoardPlan.HUA, "R-2.1")).isVisible();
        assertThat(item(roster, "taken R-2.1")).hasCount(0);
        assertThat(roster.act("swap")).hasCount(0);
        roster.act("undo").click();
        assertThat(item(roster, "taken R-2.1")).isVisible();
    }

    @Test
    void anOfferThatNobodyTookIsToldAndNothingElse() {
        RosterPage roster = open("zh");
        assertThat(roster.page().locator(".worklist-group.offered summary")).hasText("找人换班，尚无人接 · 1");
        item(roster, "offered R-1.1").click();
        assertThat(roster.panel()).containsText("杨江正在找人换班，尚无人接。 原因：要去县里开会");
        assertThat(roster.act("swap")).hasCount(0);
    }

    @Test
    void aDeclinedDutyOfSomebodyElseNowIsDone() {
        RosterPage roster = open("zh");
        assertThat(item(roster, "declined R-3.1")).isVisible();
        roster.drag("R-3.1", BoardPlan.HUA, 2);
        assertThat(item(roster, "declined R-3.1")).hasCount(0);
    }

    @Test
    void anAnswerComesWhileTheBoardIsOpen() {
        sql("truncate duty_answers");
        RosterPage roster = open("zh");
        assertThat(item(roster, "taken R-2.1")).isVisible();
        assertThat(item(roster, "declined R-3.1")).hasCount(0);
        decline();
        assertThat(item(roster, "declined R-3.1")).isVisible();
    }

    @Test
    void aPublishedRosterTellsTheSwapAndWantsADraft() {
        RosterPage draft = open("zh");
        PublishedRosters.publish(served.database(), draft.key());
        Page page = chromium.open(
                served, "/?view=roster&lang=zh&roster=" + draft.key().rosterId(), 1366, 768);
        opened.add(page);
        page.locator(".worklist-item[data-key='taken R-2.1']").click();
        assertThat(page.locator(".roster-panel")).containsText("已发布的排班");
        assertThat(page.locator("[data-act='swap']")).hasCount(0);
    }

    @Test
    void aTownshipsLeadSeesTheRosterWithoutAnswers() {
        RosterPage draft = open("zh");
        PublishedRosters.publish(served.database(), draft.key());
        Page page = chromium.open(served, Role.TOWNSHIP_LEAD, "/?view=roster&lang=zh", 1366, 768);
        opened.add(page);
        assertThat(page.locator(".worklist-group").first()).isVisible();
        assertThat(page.locator(".worklist-group.declined, .worklist-group.swap"))
                .hasCount(0);
    }
}
