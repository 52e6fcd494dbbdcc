package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
            Page page = chromium.open(served, "/?lang=en", 1366, 768);
            assertThat(page.locator("#notice h2")).hasText("There is no roster yet");
            chromium.keep(page, "no-roster");
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
    void whenTheServiceIsGoneThePageSaysSo() {
        try (ServedCounty served = ServedCounty.withRoster()) {
            Page page = chromium.open(served, "/", 1366, 768);
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
