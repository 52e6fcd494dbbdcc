package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Media;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Village;
import org.tidalrounds.roster.SmallPlan;

/** The map of a day's runs, the card of a village with its fixed weekdays, and the prints that open from there. */
@Tag("nightly")
class MapPageIT {
    private static final Village VILLAGE = Objects.requireNonNull(ServedCounty.WUSHAN
            .villagesByCode()
            .get(SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(0)));
    private static final Doctor LEAD = ServedCounty.WUSHAN.doctors().get(0);

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
    void openAWindow() {
        page = chromium.open(served, "/?view=map&village=" + VILLAGE.code(), 1366, 768);
        assertThat(page.locator("#grid table")).isVisible();
    }

    @AfterEach
    void nothingIsComplainedAbout() {
        page.close();
        assertThat(chromium.complained()).isEmpty();
    }

    private void show(String query) {
        page.navigate(served.url() + "/?view=map&" + query);
        assertThat(page.locator("#grid table")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 固定日：周一 09:05–10:20、周三 09:05–10:20, ✓ 2 周都在这几天, 地图",
        "en, 'Comes Mon 09:05–10:20, Wed 09:05–10:20', ✓ the same days in all 2 weeks, Map"
    })
    void aVillagesCardHasItsFixedWeekdays(String language, String days, String regular, String tab) {
        show("lang=" + language + "&village=" + VILLAGE.code() + "&week=" + SmallPlan.MONDAY);
        assertThat(page.locator("#tabs [aria-current]")).hasText(tab);
        assertThat(page.locator("#card .fixed-days")).hasText(days);
        assertThat(page.locator("#card .village-rounds")).containsText(regular);
        assertThat(page.locator("#card .next")).containsText(LEAD.name());
        chromium.keep(page, "village-" + language);
    }

    @ParameterizedTest
    @CsvSource({"zh, 08:45 → 16:40", "en, 08:45 → 16:40"})
    void theChosenRunHasItsTimesOnTheMap(String language, String times) {
        show("lang=" + language + "&run=R-0001");
        assertThat(page.locator("#map .stop-time").filter(new Locator.FilterOptions().setHasText(times)))
                .isVisible();
        assertThat(page.locator("#map .stop-time")
                        .filter(new Locator.FilterOptions().setHasText(VILLAGE.shortName() + " 09:05–10:20")))
                .isVisible();
        chromium.keep(page, "map-" + language);
    }

    @Test
    void aRunIsChosenWithKeysAlone() {
        show("day=" + SmallPlan.MONDAY);
        page.locator("#card [data-key^='run-']").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#map .stop-mark").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#map .stop-mark")).hasCount(0);
    }

    @Test
    void theMapComesBackAsItWasLeft() {
        page.locator("#tabs a[href='?view=tide']").click();
        assertThat(page.locator("#tide")).isVisible();
        page.locator("#tabs a", new Page.LocatorOptions().setHasText("地图")).click();
        assertThat(page.locator("#map .leaflet-container")).isVisible();
        assertThat(page.locator("#card h3")).containsText(VILLAGE.shortName());
    }

    @ParameterizedTest
    @CsvSource({"zh, 医生来村看病时间", "en, When the doctor comes"})
    void aVillagesNoticeOpensReadyForThePrinter(String language, String subject) {
        show("lang=" + language + "&village=" + VILLAGE.code());
        Page notice = page.waitForPopup(() -> page.locator("[data-print^='village-notice'][data-print$='text/html']")
                .click());
        assertThat(notice.locator("h1")).hasText(VILLAGE.shortName());
        assertThat(notice.locator(".subject")).hasText(subject);
        assertThat(notice.locator(".mark")).isVisible();
        assertThat(notice.locator("h1")).hasCSS("font-size", "88px");
        notice.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        notice.setViewportSize(794, 1123);
        chromium.keep(notice, "notice-page-" + language);
    }

    @Test
    void aTownshipsWeekAndNoticesOpenWhenItIsChosen() {
        show("");
        assertThat(page.locator("#prints button")).hasCount(0);
        page.locator("#township").selectOption("庙宇镇");
        Page week =
                page.waitForPopup(() -> page.locator("#prints [data-print^='township-week'][data-print$='text/html']")
                        .click());
        assertThat(week.locator("h1")).containsText("庙宇镇");
        chromium.examine(week);
        assertThat(page.locator("#prints [data-print^='township-notices']")).hasCount(2);
    }

    @Test
    void whatCannotBePrintedSaysWhy() {
        page.route(
                "**/prints/**",
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"print.font_missing\",\"detail\":\"生成 PDF 需要中文字体\"}")));
        page.locator("[data-print^='village-notice'][data-print$='application/pdf']")
                .click();
        assertThat(page.locator("#card .prints .told")).hasText("生成 PDF 需要中文字体");
        chromium.complaints().clear();
    }
}
