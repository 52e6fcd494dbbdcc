package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.tidalrounds.county.Village;
import org.tidalrounds.roster.SmallPlan;

@Tag("nightly")
class FirstPageIT {
    private static final List<String> MIAOYU = SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇");

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withRoster();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void open() {
        page = chromium.open(served, "/?view=map", 1366, 768);
        assertThat(page.locator("#grid table")).isVisible();
    }

    @AfterEach
    void keepWhatWasSeen(TestInfo test) {
        chromium.keep(page, test.getTestMethod().orElseThrow().getName());
        page.close();
        assertThat(chromium.complained()).isEmpty();
    }

    @Test
    void aVisitStandsInItsVillagesRowOnItsDay() {
        Locator cells = row(MIAOYU.get(1)).locator("td");
        assertThat(cells.nth(0)).containsText("11:05");
        assertThat(cells.nth(2)).containsText("11:05");
        assertThat(cells.nth(1)).isEmpty();
    }

    @Test
    void everyVillageHasARow() {
        assertThat(page.locator("[data-village]"))
                .hasCount(ServedCounty.WUSHAN.villages().size());
    }

    @Test
    void whatIsOpenStandsInTheWorklistWithItsReason() {
        Locator item = page.locator(".worklist-item", new Page.LocatorOptions().setHasText(name(MIAOYU.get(2))));
        assertThat(item).containsText("2026-W49 这一周没有工作日");
        assertThat(page.locator(".figure.open dd")).hasText("▲ 2");
    }

    @Test
    void anOpenDemandLeadsToItsVillage() {
        page.locator(".worklist-item", new Page.LocatorOptions().setHasText(name(MIAOYU.get(2))))
                .click();
        assertThat(page.locator("#card h3")).containsText(name(MIAOYU.get(2)));
        assertThat(row(MIAOYU.get(2))).isInViewport();
    }

    @Test
    void theMapDrawsTheRunsOfTheChosenDay() {
        assertThat(page.locator("#map .run-line")).hasCount(2);
        chooseDay("周三");
        assertThat(page.locator("#map .run-line")).hasCount(1);
    }

    @Test
    void aVisitLeadsToItsRunWithTimesCrewAndDriving() {
        row(MIAOYU.get(1)).locator("td").nth(2).locator("button").click();
        Locator card = page.locator("#card");
        assertThat(card.locator("h3")).hasText("周三 12.2 · 庙宇镇 1 号车");
        assertThat(card).containsText("08:45 出发，16:40 返回，行车 60 分钟");
        assertThat(card).containsText(ServedCounty.WUSHAN.doctors().get(0).name());
        assertThat(page.locator("#map .stop-mark")).hasCount(2);
    }

    @Test
    void aRunWithoutADoctorSaysSo() {
        page.locator("#card")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("大昌 1"))
                .click();
        assertThat(page.locator("#card")).containsText("▲ 尚无医生");
    }

    @Test
    void whatIsOpenOnARunLeadsToTheRun() {
        page.locator(".worklist-item", new Page.LocatorOptions().setHasText("大昌镇中心卫生院"))
                .click();
        assertThat(page.locator("#card h3")).hasText("周一 11.30 · 大昌镇 1 号车");
        assertThat(page.locator("#card .open-note").last()).hasText("▲ 全县没有机构配备巡诊车辆");
    }

    @Test
    void anotherWeekShowsItsOwnVisits() {
        page.locator("#weeks label").nth(1).click();
        assertThat(page.locator("#grid .visit")).hasCount(1);
        assertThat(page.locator("#worklist")).containsText("本周没有未安排的事项");
    }

    @Test
    void aTownshipAndASearchNarrowTheRows() {
        page.locator("#township").selectOption("庙宇镇");
        assertThat(page.locator("[data-village]:visible")).hasCount(MIAOYU.size());
        page.locator("#search").fill(name(MIAOYU.get(0)));
        assertThat(page.locator("#shown")).containsText("1 / ");
        page.locator("#search").fill("没有这个村");
        assertThat(page.getByText("没有符合条件的村。")).isVisible();
    }

    @Test
    void allOfThePageSpeaksTheOtherLanguageAtOnce() {
        page.locator("#language").click();
        assertThat(page.locator(".brand")).containsText("Tidal Rounds");
        assertThat(page.locator("#worklist")).containsText("working day");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.reload();
        assertThat(page.locator("#grid-title")).hasText("By village");
    }

    @Test
    void arrowKeysWalkTheTableFromASingleTabStop() {
        assertThat(page.locator("#grid tbody button[tabindex='0']")).hasCount(1);
        row(MIAOYU.get(0)).locator("th button").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#card h3")).containsText("周一 11.30");
        assertThat(row(MIAOYU.get(1)).locator("td button").first()).isFocused();
    }

    @Test
    void aLinkShowsTheSameView() {
        row(MIAOYU.get(1)).locator("td").nth(2).locator("button").click();
        page.reload();
        assertThat(page.locator("#card h3")).hasText("周三 12.2 · 庙宇镇 1 号车");
    }

    @Test
    void aPhoneNeedsNoScrollingSideways() {
        page.setViewportSize(390, 844);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
    }

    private Locator row(String village) {
        return page.locator("[data-village='" + village + "']");
    }

    private void chooseDay(String label) {
        page.locator("#days label", new Page.LocatorOptions().setHasText(label)).click();
    }

    private static String name(String village) {
        Village found = ServedCounty.WUSHAN.villagesByCode().get(village);
        return found == null ? village : found.shortName();
    }
}
