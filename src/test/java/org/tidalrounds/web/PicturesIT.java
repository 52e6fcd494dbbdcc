package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Village;
import org.tidalrounds.roster.YearPlan;

/** The views beside the board: postings, tide, fairness. */
@Tag("nightly")
class PicturesIT {
    private static final List<Doctor> DOCTORS = YearPlan.doctors(ServedCounty.WUSHAN);
    private static final List<Village> SITES = YearPlan.sites(ServedCounty.WUSHAN);

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
    void openAWindow() {
        page = chromium.open(served, "/?view=map", 1366, 768);
        assertThat(page.locator("#grid table")).isVisible();
    }

    @AfterEach
    void keepWhatWasSeen(TestInfo test) {
        String view = page.url().replaceAll(".*view=(\\w+).*|.*", "$1");
        chromium.keep(page, test.getTestMethod().orElseThrow().getName() + "-" + view);
        page.close();
        assertThat(chromium.complained()).isEmpty();
    }

    private void show(String query) {
        page.navigate(served.url() + "/?" + query);
        assertThat(page.locator("main:visible")).isVisible();
    }

    @Test
    void theTabsLeadToEveryViewAndBack() {
        for (String view : List.of("postings", "tide", "fairness")) {
            page.locator("#tabs a[href='?view=" + view + "']").click();
            assertThat(page.locator("main:visible")).hasId(view);
            assertThat(page.locator("#tabs [aria-current='page']")).hasAttribute("href", "?view=" + view);
        }
        page.locator("#tabs a[href='?view=map']").click();
        assertThat(page.locator("#grid table")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"postings, Postings 30 Nov 2026", "tide, Scenic villages", "fairness, Burdens 30 Nov 2026"})
    void everyViewSpeaksEnglish(String view, String title) {
        show("lang=en&view=" + view);
        assertThat(page.locator("main:visible h2").first()).containsText(title);
        assertThat(page.locator("main:visible"))
                .not()
                .containsText(Pattern.compile("(postings|tide|fairness)\\.[a-z]"));
    }

    @Test
    void aLineHoldsThoseWhoAreThereAndThoseWhoFollow() {
        show("view=postings");
        Locator line = page.locator("[data-centre='" + YearPlan.MIAOYU + "']");
        assertThat(line.locator(".term.running")).containsText(DOCTORS.get(0).name());
        assertThat(line.locator(".term.planned")).containsText(DOCTORS.get(1).name());
        assertThat(line.locator(".hole")).hasCount(0);
    }

    @Test
    void thoseWhoAreThereTogetherForLongLieOneBelowTheOther() {
        show("view=postings");
        Locator terms = page.locator("[data-centre='" + YearPlan.FUTIAN + "'] .term");
        assertThat(terms).hasCount(2);
        BoundingBox first = terms.nth(0).boundingBox();
        assertThat(terms.nth(1).boundingBox().y).isGreaterThan(first.y + first.height);
    }

    @Test
    void aGapIsSaidFirstAndStandsInItsLine() {
        show("view=postings");
        assertThat(page.locator("#postings .problems li", new Page.LocatorOptions().setHasText("大昌镇")))
                .containsText("2026.11.30 – 2027.2.21");
        assertThat(page.locator("[data-centre='" + YearPlan.DACHANG + "'] .hole"))
                .containsText("▲ 空缺");
    }

    @Test
    void arrowKeysWalkTheBarsAndTheDetailSaysEach() {
        show("view=postings");
        page.locator("[data-centre='" + YearPlan.MIAOYU + "'] .term").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".detail")).containsText(DOCTORS.get(1).name());
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".detail")).containsText(DOCTORS.get(2).name());
    }

    @Test
    void theSiteShortOfDoctorsIsShownWithItsChartAndItsProblemDaysFirst() {
        show("view=tide");
        assertThat(page.locator(".tide h2")).containsText(SITES.get(0).shortName());
        assertThat(page.locator(".tide-chart canvas")).isVisible();
        assertThat(page.locator(".tide-days tbody tr").first()).containsText("▲ 周六 12.5");
        assertThat(page.locator("#tide .problems summary")).containsText("1 天医生不足");
    }

    @Test
    void aCalmSiteSaysThatNobodyIsNeeded() {
        show("view=tide");
        page.locator(".site").nth(1).click();
        assertThat(page.locator(".tide .view-head")).containsText("预计日客流不超过 110 人");
        assertThat(page.locator(".site").nth(1)).isFocused();
        page.reload();
        assertThat(page.locator(".tide h2")).containsText(SITES.get(1).shortName());
    }

    @Test
    void whoCarriesMostStandsFirstWithWhatWasCarriedBefore() {
        show("view=fairness");
        assertThat(page.locator(".records")).containsText("2026.11.2 之前没有记录，其后有 14 天的记录");
        assertThat(row(0)).containsText(DOCTORS.get(0).name());
        assertThat(row(0).locator("td").nth(3)).hasText("1");
        assertThat(row(1)).containsText(DOCTORS.get(1).name());
    }

    @Test
    void aColumnSortsBothWaysAndKeepsTheFocus() {
        show("view=fairness");
        Locator tidalNow = page.locator("[data-sort='tidal.now']");
        tidalNow.click();
        assertThat(row(0)).containsText(DOCTORS.get(1).name());
        assertThat(tidalNow).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("th[aria-sort='ascending'] button")).hasAttribute("data-sort", "tidal.now");
    }

    @Test
    void departmentAndNameNarrowTheRows() {
        show("view=fairness");
        page.locator("[data-filter='department']").selectOption(DOCTORS.get(1).specialty());
        page.locator("#who").fill(DOCTORS.get(1).name());
        assertThat(page.locator("tr[data-doctor='" + DOCTORS.get(1).id() + "']"))
                .isVisible();
        page.locator("#who").fill("没有这个人");
        assertThat(page.getByText("没有符合条件的医生。")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postings", "tide", "fairness"})
    void aPhoneNeedsNoScrollingSideways(String view) {
        show("view=" + view);
        page.setViewportSize(390, 844);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "postings", "tide", "fairness"})
    void nothingKeepsAnybodyFromUsingTheView(String view) {
        show("view=" + view);
        chromium.examine(page);
    }

    private Locator row(int number) {
        return page.locator("#fairness tbody tr").nth(number);
    }
}
