package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Team;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.Visitor.Answer;

/** How far the contracts of the demo county are, and what is to be done about it. */
class SigningPageIT {
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final List<Team> TEAMS = ServedCounty.WUSHAN.teams();
    private static final Team LACKING = TEAMS.get(0);
    /** Looks after no village any more. */
    private static final Team IDLE = TEAMS.get(TEAMS.size() - 1);
    /** One leader has as many residents under contract, and one has more. */
    private static final int LIMIT = 75;

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRosterAt(NOW);
        publish();
        TestDatabases.execute(
                served.database(),
                "update teams set county_doctor_id = null where team_id = '" + LACKING.id() + "';"
                        + " update teams set village_codes = '{}' where team_id = '" + IDLE.id() + "';"
                        + " insert into policy (county_id, row_no, key, value, from_date)"
                        + " values ('wushan', 900, 'signing.contracts_per_doctor', '" + LIMIT + "', '2026-01-01')");
        chromium = new Chromium();
    }

    /** So that tasks are made, and attached to the tours. */
    private static void publish() {
        RosterKey draft =
                served.service().rosters().save(ServedCounty.COUNTY, SmallPlan.publishable(ServedCounty.WUSHAN), NOW);
        Answer published = Visitor.of(served, Role.COORDINATOR)
                .with("If-Match", "\"1\"")
                .post("/api/counties/wushan/rosters/" + draft.rosterId() + "/publication", Map.of());
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void begin() {
        page = chromium.open("about:blank", 1366, 768);
    }

    @AfterEach
    void close() {
        page.close();
        // What the service refuses, the browser tells of as well.
        assertThat(chromium.complained()).allMatch(complaint -> complaint.contains("status of 422"));
    }

    private void open(String role, String query) {
        page.close();
        page = chromium.open(served, role, "/?view=signing" + query, 1366, 768);
        assertThat(page.locator("#signing h2").first()).isVisible();
    }

    private Locator rows() {
        return page.locator(".signing-table tbody tr");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 目标 85%, 1 个团队没有县级医生, 1 名队长的签约居民超过 75 人, 5 个村没有家庭医生团队",
        "en, aim 85%, Teams without a county doctor: 1, Leaders with more than 75 residents, Villages without a team: 5"
    })
    void theCountyStandsBesideWhatPolicyAsksAndWhatCannotBeReached(
            String language, String aim, String lacking, String over, String villages) {
        open(Role.COORDINATOR, "&lang=" + language);
        assertThat(page.locator(".signing-summary")).containsText(aim);
        assertThat(page.locator(".signing-obstacles summary")).containsText(new String[] {lacking, over, villages});
        page.locator(".signing-obstacles summary").first().click();
        assertThat(page.locator(".signing-obstacles p").first()).hasText(LACKING.name());
        assertThat(page.locator(".signing-obstacles p").nth(1)).containsText("80");
        chromium.keep(page, "signing-" + language);
        chromium.examine(page);
    }

    @ParameterizedTest
    @CsvSource({"townships, 2", "teams, 4", "doctors, 2"})
    void whoeverMissesMostStandsFirst(String level, int column) {
        open(Role.COORDINATOR, "&lang=en&level=" + level);
        List<Integer> missing =
                page.locator(".signing-table tbody tr td:nth-of-type(" + (column + 1) + ")").allTextContents().stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(missing).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aTownshipLeadsToItsTeamsATeamToItsTasksATaskToItsResident() {
        open(Role.COORDINATOR, "&lang=zh");
        int townships = rows().count();
        String township = rows().first().locator("button").textContent();
        rows().first().locator("button").click();
        assertThat(page.locator(".signing-narrowed")).containsText(township);
        assertThat(rows()).not().hasCount(townships);
        rows().first().locator("button").click();
        Locator task = page.locator(".signing-tasks tbody tr").first();
        assertThat(task).containsText("*");
        chromium.keep(page, "signing-team-zh");
        chromium.examine(page);
        task.locator("button").click();
        Locator name = page.locator("#signing-task dd").first();
        assertThat(name).not().containsText("*");
        assertThat(page.locator("#signing-task")).containsText("还没有上门记录");
        chromium.keep(page, "signing-task-zh");
        page.keyboard().press("Escape");
        assertThat(page.locator("#signing-task")).hasCount(0);
    }

    @Test
    void aTaskThatIsTakenBackIsOver() {
        open(Role.COORDINATOR, "&lang=en&level=teams&team=" + LACKING.id());
        assertThat(page.locator(".signing-who")).containsText("no county doctor");
        int before = count(page.locator(".signing-tasks tbody tr"));
        page.locator(".signing-tasks tbody button").first().click();
        page.getByText("Take the task back").click();
        assertThat(page.locator("#signing-task .refusal")).isVisible();
        page.locator("#signing-reason").fill("Counted twice");
        page.getByText("Take the task back").click();
        assertThat(page.locator("#signing-task")).hasCount(0);
        assertThat(page.locator(".signing-tasks tbody tr")).hasCount(before - 1);
        page.locator(".signing-team")
                .getByText("Over", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".signing-tasks tbody")).containsText("taken back");
    }

    private static int count(Locator found) {
        found.first().waitFor();
        return found.count();
    }

    @Test
    void anAdministratorAddsTheNextTextOfTheContract() {
        open(Role.ADMINISTRATOR, "&lang=zh");
        assertThat(rows()).hasCount(0);
        page.locator(".signing-papers").click();
        Locator latest = page.locator(".signing-paper").first();
        assertThat(latest).containsText("第 1 版");
        page.locator("#signing-new-paper summary").click();
        page.locator("[name=from]").fill("2026-11-28");
        page.locator("[name=titleZh]").fill("家庭医生签约服务协议（修订）");
        page.locator("#signing-new-paper button").click();
        assertThat(page.locator("#signing-new-paper .refusal")).containsText("2026-11-28");
        page.locator("[name=from]").fill("2026-12-01");
        page.locator("#signing-new-paper button").click();
        assertThat(latest).containsText("第 2 版");
        assertThat(latest).containsText("（修订）");
        chromium.keep(page, "signing-papers-zh");
        chromium.examine(page);
    }

    @Test
    void aTownshipLeadSeesTheTargetsAndTheTasksOfTheTownship() {
        Resident resident = ServedCounty.WUSHAN.residents().get(0);
        Team own = ServedCounty.WUSHAN.teams().stream()
                .filter(team -> team.villageCodes().contains(resident.villageCode()))
                .findFirst()
                .orElseThrow();
        open(Role.TOWNSHIP_LEAD, "&lang=zh&level=teams&team=" + own.id());
        assertThat(page.locator(".signing-papers")).hasCount(0);
        page.locator(".signing-tasks tbody button").first().click();
        assertThat(page.locator("#signing-task dl")).isVisible();
        assertThat(page.locator("#signing-reason")).hasCount(0);
    }
}
