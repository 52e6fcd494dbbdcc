package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Village;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.YearPlan;

/** The tide view at work: counts are entered, surges come up, doctors are called and answer. */
@Tag("nightly")
class TidePageIT {
    private static final Village SITE = YearPlan.sites(ServedCounty.WUSHAN).get(0);
    private static final String SATURDAY = YearPlan.MONDAY.plusDays(5).toString();

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withTwoRosters();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void open() {
        TestDatabases.execute(served.database(), "delete from call_outs; delete from surges");
        page = chromium.open(served, "/?view=tide&site=" + SITE.code(), 1366, 768);
        assertThat(page.locator(".desk form")).isVisible();
    }

    @AfterEach
    void nothingIsComplainedAbout() {
        page.close();
        assertThat(chromium.complained()).isEmpty();
    }

    private void report(int visitors) {
        page.locator("#count-date").selectOption(SATURDAY);
        page.locator(".count-kind label").nth(1).click();
        page.locator("#count-visitors").fill(Integer.toString(visitors));
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 30000, 客流激增, 还需, 待答复, 能到",
        "en, 30000, Surge, more doctors needed, called, comes",
    })
    void aSurgeIsAnsweredByACallThatIsConfirmed(
            String language, int visitors, String surge, String missing, String called, String comes) {
        if (language.equals("en")) {
            page.locator("#language").click();
            assertThat(page.locator(".desk h2")).hasText("Visitors today");
        }
        report(visitors);
        assertThat(page.locator(".alert").first()).containsText(surge);
        assertThat(page.locator(".alert").first()).containsText(missing);
        Locator first = page.locator(".candidate").first();
        assertThat(first.locator("strong")).not().isEmpty();
        String doctor = first.locator("strong").innerText();
        chromium.keep(page, "tide-" + language);
        first.locator(".call").click();
        Locator sent = page.locator(".sent").first();
        assertThat(sent).containsText(doctor);
        assertThat(sent.locator(".call-state")).containsText(called);
        sent.locator("[data-key^='confirm-']").click();
        assertThat(page.locator(".sent .call-state").first()).containsText(comes);
        chromium.keep(page, "tide-called-" + language);
    }

    @Test
    void fewVisitorsNeedNobodyMore() {
        report(100);
        assertThat(page.locator(".count .told")).hasText("现有医生够用。");
        assertThat(page.locator(".alert")).hasCount(0);
    }

    @Test
    void aCountSoFarGoesWithItsTime() {
        page.locator("#count-date").selectOption(SATURDAY);
        page.locator("#count-at").fill("09:00");
        page.locator("#count-visitors").fill("50000");
        page.locator(".count [type=submit]").click();
        assertThat(page.locator(".count .told")).containsText("客流激增");
    }

    @Test
    void whoDoesNotComeIsCalledNoMoreAndTheNextCanBe() {
        report(60_000);
        page.locator(".candidate .call").first().click();
        page.locator(".sent [data-key^='decline-']").first().click();
        assertThat(page.locator(".sent .call-state").first()).containsText("不能到");
        assertThat(page.locator(".candidate .call").first()).isVisible();
    }

    @Test
    void aSurgeThatSomebodyElseReportsComesUpByItself() {
        page.clock().install();
        page.reload();
        assertThat(page.locator(".desk form")).isVisible();
        page.locator("#count-visitors").fill("77");
        Visitor.of(served, Role.COORDINATOR)
                .post(
                        "/api/counties/wushan/rosters/2/visitor-counts",
                        Map.of("villageCode", SITE.code(), "date", SATURDAY, "visitors", 120_000));
        page.clock().fastForward(31_000);
        assertThat(page.locator(".alert")).containsText(SITE.shortName());
        assertThat(page.locator("#count-visitors")).hasValue("77");
    }

    @Test
    void theTelephoneNumberIsShownWhenItIsAskedFor() {
        report(90_000);
        page.locator(".candidate .call").first().click();
        page.locator("[data-key^='phone-']").first().click();
        assertThat(page.locator(".sent a[href^='tel:']")).isVisible();
    }

    @Test
    void whatTheServiceRefusesStandsBesideTheForm() {
        page.locator("#count-date").selectOption(SATURDAY);
        page.locator("#count-at").fill("09:00");
        page.locator("#count-visitors").fill("5");
        page.route(
                "**/visitor-counts",
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(422)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"adjust.count_wrong\",\"detail\":\"游客人数不对\"}")));
        page.locator(".count [type=submit]").click();
        assertThat(page.locator(".count .told")).hasText("游客人数不对");
        chromium.complaints().clear();
    }
}
