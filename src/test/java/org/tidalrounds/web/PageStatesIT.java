package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.TestDatabases;

class PageStatesIT {
    /** The service gives up on its database after 5 s. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void withoutACountyThePageSaysHowToGetOne() {
        try (ServedCounty served = ServedCounty.withNothing()) {
            Page page = chromium.open(served.url(), 1366, 768);
            assertThat(page.locator("#notice h2")).hasText("还没有县的数据");
            assertThat(page.locator("#notice code")).containsText("bin/tidal serve --county");
            chromium.keep(page, "no-county");
        }
    }

    @Test
    void withoutARosterThePageSaysHowToGetOne() {
        try (ServedCounty served = ServedCounty.withoutRoster()) {
            Page page = chromium.open(served, Role.DOCTOR, "/?lang=en", 1366, 768);
            assertThat(page.locator(".bar-period")).hasText("No roster yet");
            assertThat(page.locator("#tabs a")).hasText(new String[] {"Referrals"});
            Page lead = chromium.open(served, Role.TOWNSHIP_LEAD, "/?lang=en", 1366, 768);
            assertThat(lead.locator("#notice h2")).hasText("There is no roster yet");
            chromium.keep(lead, "no-roster");
        }
    }

    @Test
    void whenTheDatabaseIsGoneThePageSaysSoAndOffersToTryAgain() {
        try (ServedCounty served = ServedCounty.withRoster()) {
            TestDatabases.drop(served.database());
            Page page = chromium.open(served.url(), 1366, 768);
            assertThat(page.locator("#notice p"))
                    .containsText("数据库没有响应", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator("#notice button")).hasText("重试");
            chromium.keep(page, "database-away");
        }
    }

    @Test
    void aViewThatCannotBeReadOffersToTryAgain() {
        try (ServedCounty served = ServedCounty.withTwoRosters()) {
            Page page = chromium.open(served, "/?view=map", 1366, 768);
            assertThat(page.locator("#grid table")).isVisible();
            page.route("**/fairness", route -> route.abort());
            page.locator("#tabs a[href='?view=fairness']").click();
            assertThat(page.locator("#notice h2")).hasText("连接不上服务");
            page.unroute("**/fairness");
            page.locator("#notice button").click();
            assertThat(page.locator("#fairness table")).isVisible();
        }
    }

    @Test
    void aCountyWithoutCentresAndScenicVillagesSaysSo() {
        try (ServedCounty served = ServedCounty.withRoster()) {
            Page page = chromium.open(served, "/?view=map", 1366, 768);
            assertThat(page.locator("#grid table")).isVisible();
            answer(page, "**/postings", "{\"from\":\"2026-11-30\",\"to\":\"2027-11-29\",\"seats\":[]}");
            answer(page, "**/tide", "{\"firstDoctorVisitors\":1000,\"sites\":[]}");
            page.locator("#tabs a[href='?view=postings']").click();
            assertThat(page.locator("#postings")).containsText("本县没有乡镇卫生院。");
            page.locator("#tabs a[href='?view=tide']").click();
            assertThat(page.locator("#tide")).containsText("本期没有可预测客流的景区村。");
        }
    }

    private static void answer(Page page, String path, String json) {
        page.route(
                path,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("application/json").setBody(json)));
    }

    @Test
    void whenTheServiceIsGoneThePageSaysSo() {
        try (ServedCounty served = ServedCounty.withRoster()) {
            Page page = chromium.open(served, "/?view=map", 1366, 768);
            assertThat(page.locator("#grid table")).isVisible();
            page.route("**/api/**", route -> route.abort());
            page.locator("#weeks label").nth(1).click();
            assertThat(page.locator("#notice h2")).hasText("连接不上服务");
            page.unroute("**/api/**");
            page.locator("#notice button").click();
            assertThat(page.locator("#grid table")).isVisible();
        }
    }
}
