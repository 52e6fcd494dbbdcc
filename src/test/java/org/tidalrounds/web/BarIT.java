package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;

/** The line above every view, publishing from it, and the comparison with what is published. */
@Tag("nightly")
class BarIT {
    private static final String ROSTERS = "/api/counties/wushan/rosters";

    private ServedCounty served;
    private Chromium chromium;
    private Visitor wang;
    private String draft;

    /** A published roster and a draft of it in which one duty is given to somebody. */
    @BeforeEach
    void serve() {
        served = ServedCounty.withoutRoster();
        chromium = new Chromium();
        wang = new Visitor(served.url()).with("Authorization", served.bearerOf("王协调", "13811110001"));
        RosterKey published = served.service()
                .rosters()
                .save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
        TestDatabases.execute(
                served.database(),
                "update rosters set report = '{\"at_most\": {\"run\": {\"works\": 4, \"staffed\": 0, \"most\": 4}}}'");
        PublishedRosters.publish(served.database(), published);
        draft = wang.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(ROSTERS, Map.of("name", "十二月", "copyOf", Long.toString(published.rosterId())))
                .text("id");
        assign("R-0003.1", best("R-0003.1"), "");
    }

    @AfterEach
    void stop() {
        assertThat(chromium.complained()).isEmpty();
        chromium.close();
        served.close();
    }

    private static String path(String roster) {
        return ROSTERS + "/" + roster;
    }

    private String best(String duty) {
        return wang.get(path(draft) + "/duties/" + duty + "/candidates")
                .json()
                .at("/candidates/0/doctor/id")
                .asText();
    }

    private void assign(String duty, String doctor, String reason) {
        Visitor.Answer answer = wang.with("If-Match", wang.get(path(draft)).header("ETag"))
                .put(path(draft) + "/duties/" + duty + "/assignment", Map.of("doctor", doctor, "reason", reason));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private Page open(String query) {
        Page page = chromium.open(served, served.signInAs("李协调", "13811110002"), "/?" + query, 1366, 768);
        assertThat(page.locator("main:visible")).isVisible();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"zh, 草案 2, 对比第 1 版, 未安排, 距最优 75.0 %", "en, Draft 2, vs version 1, open, within 75.0 % of best"})
    void theBarSaysWhichRosterHowGoodAndAgainstWhat(
            String language, String chosen, String against, String open, String gap) {
        Page page = open("lang=" + language);
        assertThat(page.locator(".bar-roster option:checked")).containsText(chosen + " · 十二月 · 王协调");
        assertThat(page.locator(".bar-against")).hasText(against);
        assertThat(page.locator("#standing")).containsText(Pattern.compile(open));
        assertThat(page.locator("#standing")).containsText(gap);
        chromium.keep(page, "bar-" + language);
        chromium.examine(page);
    }

    @Test
    void aChosenVersionIsShownByEveryViewAndStandsInTheAddress() {
        Page page = open("lang=zh&view=fairness");
        page.locator(".bar-roster").selectOption("1");
        assertThat(page.locator(".bar-roster option:checked")).containsText("第 1 版");
        assertThat(page.locator("#publish")).hasCount(0);
        assertThat(page.locator("#fairness table")).isVisible();
        page.reload();
        assertThat(page.locator(".bar-roster option:checked")).containsText("第 1 版");
        assertThat(page).hasURL(Pattern.compile("roster=1"));
    }

    @Test
    void whoDoesNotPlanSeesWhatIsPublished() {
        Page page = chromium.open(served, served.signIn(Role.TOWNSHIP_LEAD), "/", 1366, 768);
        assertThat(page.locator(".bar-roster option:checked")).containsText("第 1 版");
        assertThat(page.locator("#ill, #plan, #publish")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 改动 1 项任务（新增 1）, 涉及 1 人, 已发布为第 2 版",
        "en, Duties that change: 1 (added 1), People affected: 1, Published as version 2"
    })
    void publishingSaysFirstWhatChangesForWhom(String language, String changes, String people, String done) {
        Page page = open("lang=" + language);
        page.locator("#publish").click();
        Locator dialog = page.locator("#publishing");
        assertThat(dialog).containsText(changes);
        assertThat(dialog).containsText(people);
        dialog.locator("summary").first().click();
        chromium.keep(page, "publish-" + language);
        chromium.examine(page);
        dialog.locator(".main-button").click();
        assertThat(page.locator(".toast")).containsText(done);
        assertThat(page.locator("#publish")).hasCount(0);
        assertThat(page.locator(".bar-roster option:checked")).containsText(Pattern.compile("第 2 版|Version 2"));
    }

    @Test
    void aBreachWithoutAReasonKeepsFromPublishingAndIsLedTo() {
        served.service()
                .rosters()
                .save("wushan", SmallPlan.of(ServedCounty.WUSHAN), Instant.parse("2026-11-22T05:00:00Z"));
        Page page = open("lang=zh");
        page.locator("#publish").click();
        assertThat(page.locator("#publishing .refusal")).containsText("没有书面理由");
        assertThat(page.locator("#publishing .main-button")).isDisabled();
        chromium.keep(page, "publish-refused-zh");
        page.locator("#publishing .refusal button").first().click();
        assertThat(page).hasURL(Pattern.compile("duty="));
    }

    @Test
    void whoWasOvertakenIsToldByWhomBeforePublishing() {
        Page page = open("lang=zh");
        page.locator("#publish").click();
        assertThat(page.locator("#publishing .main-button")).isEnabled();
        page.route("**/events", route -> route.abort());
        wang.with("If-Match", wang.get(path(draft)).header("ETag")).put(path(draft) + "/duties/R-0002.1/pin", Map.of());
        page.locator("#publishing .main-button").click();
        assertThat(page.locator("#publishing")).containsText("王协调改动了 R-0002.1");
        assertThat(wang.get(path(draft)).text("state")).isEqualTo("draft");
        chromium.keep(page, "conflict-zh");
        chromium.complaints().removeIf(complaint -> complaint.contains("412"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 草案 2的变动, 恢复第 1 版为草案", "en, What Draft 2 changes, Restore Version 1 as a draft"})
    void theComparisonNamesEveryChangeAndWhomItConcerns(String language, String title, String restore) {
        assign("R-0002.1", best("R-0002.1"), "");
        Page page = open("view=compare&lang=" + language);
        assertThat(page.locator("#compare h2")).hasText(title);
        assertThat(page.locator("#compare tbody tr")).hasCount(2);
        chromium.keep(page, "compare-" + language);
        chromium.examine(page);
        page.locator("#compare .compare-people button").nth(1).click();
        assertThat(page.locator("#compare .compare-people button[aria-pressed='true']"))
                .isFocused();
        page.locator("[data-key=township]")
                .selectOption(ServedCounty.WUSHAN.villages().get(0).townshipCode());
        assertThat(page.locator("#compare tbody tr")).hasCount(0);
        page.locator("[data-key=restore]").click();
        assertThat(page.locator(".bar-roster option:checked")).containsText(Pattern.compile("草案 3|Draft 3"));
        assertThat(List.of(page.locator("#compare tbody tr").count())).containsExactly(0);
    }
}
