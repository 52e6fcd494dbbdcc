package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.roster.Planning;
import org.tidalrounds.roster.SolverSettings;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.travel.TravelSources;

/** Prints how fast the roster of Wushan's four weeks is in a browser; the machine decides, so that nothing is asserted of it. */
@Tag("nightly")
class RosterBoardBenchIT {
    private static final int PLANNING_SECONDS = 20;
    private static final int OPENINGS = 6;
    private static final int DROPS = 30;
    private static final int WHEEL_TURNS = 120;

    /** When the first duty stood in the grid, on the clock that begins with the navigation. */
    private static final String WHEN_USABLE = """
            new MutationObserver((_, watch) => {
              if (!document.querySelector('#roster .line .chip')) return;
              window.usableAt ??= performance.now();
              watch.disconnect();
            }).observe(document, {childList: true, subtree: true});
            """;

    /** From letting go, or from coming to rest over a cell, to the answer of the service standing in the page. */
    private static final String WHEN_ANSWERED = """
            window.drops = []; window.hovers = [];
            addEventListener('pointerup', () => { if (document.querySelector('.target')) window.released = performance.now(); }, true);
            new MutationObserver(() => {
              if (window.released) window.drops.push(performance.now() - window.released);
              window.released = undefined;
            }).observe(document.querySelector('.roster-status'), {childList: true});
            new MutationObserver(() => {
              const target = document.querySelector('.target');
              if (target?.classList.contains('busy')) window.asked ??= performance.now();
              else if (target && window.asked) { window.hovers.push(performance.now() - window.asked); window.asked = undefined; }
            }).observe(document.querySelector('.lines'), {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});
            """;

    /** From a duty in sight to the next line below it, of the duty numbered so. */
    private static final String DRAG = """
            (() => {
              const sight = document.querySelector('.scroll').getBoundingClientRect();
              const seen = box => box.left > sight.left + 200 && box.right < sight.right && box.top > sight.top + 60 && box.bottom < sight.bottom - 120;
              const chips = [...document.querySelectorAll('.line:not(.open-line) .chip')].map(chip => chip.getBoundingClientRect()).filter(seen);
              const from = chips[%d %% chips.length];
              const below = [...document.querySelectorAll('.line:not(.open-line)')].map(line => line.getBoundingClientRect())
                .filter(box => box.top > from.bottom).sort((one, other) => one.top - other.top)[0];
              return below ? [from.x + 6, from.y + 9, from.x + 20, below.bottom - 3] : [];
            })()
            """;

    private static final String LONG_TASKS = """
            window.longTasks = [];
            new PerformanceObserver(list => list.getEntries().forEach(task => window.longTasks.push(task.duration))).observe({type: 'longtask'});
            """;

    private static ServedCounty served;
    private static Chromium chromium;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedCounty.withoutRoster();
        served.service().rosters().save(ServedCounty.COUNTY, plan(), Instant.parse("2026-11-22T04:00:00Z"));
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    private static Plan plan() throws IOException {
        PlanRequest request = new PlanRequest(
                LocalDate.of(2026, 11, 30),
                4,
                Optional.of(Duration.ofSeconds(PLANNING_SECONDS)),
                OptionalLong.empty(),
                2,
                1);
        try (TravelSources travel = TravelSources.of(ServedCounty.WUSHAN, TravelSettings.offline(), request.from())) {
            return new Planning(travel, new SolverSettings(Path.of("solver-config")).planners())
                    .plan(ServedCounty.WUSHAN, request, DutyHistory.NONE, progress -> {}, () -> false);
        }
    }

    @Test
    void theBoardOpens() {
        List<Double> millis = new ArrayList<>();
        for (int opening = 0; opening < OPENINGS; opening++) {
            try (Page page = chromium.blank(served, 1366, 768)) {
                page.addInitScript(WHEN_USABLE);
                page.navigate(served.url());
                assertThat(page.locator("#roster .line .chip").first()).isVisible();
                millis.add(number(page, "window.usableAt"));
            }
        }
        print("until the board is usable, first opening", millis.subList(0, 1));
        print("until the board is usable, later openings", millis.subList(1, OPENINGS));
    }

    @Test
    void aDragAnswers() {
        try (Page page = opened("/?group=department&kind=clinic_session")) {
            page.evaluate(WHEN_ANSWERED);
            for (int drop = 0; drop < DROPS; drop++) {
                drag(page, numbers(page, DRAG.formatted(drop)));
            }
            List<Double> drops = numbers(page, "window.drops");
            assertThat(drops).isNotEmpty();
            print("from dropping a duty to the answer", drops);
            print("from hovering over a cell to its consequences", numbers(page, "window.hovers"));
        }
    }

    /** @param way from x, y to x, y in the window; empty if there is none */
    private static void drag(Page page, List<Double> way) {
        if (way.isEmpty()) {
            return;
        }
        page.mouse().move(way.get(0), way.get(1));
        page.mouse().down();
        page.mouse().move(way.get(2), way.get(3), new Mouse.MoveOptions().setSteps(3));
        assertThat(page.locator(".target")).hasClass(Pattern.compile("good|poor|bad"));
        if (page.locator(".target.bad").count() > 0) { // would be asked for a reason
            page.keyboard().press("Escape");
        }
        page.mouse().up();
        assertThat(page.locator(".target")).hasCount(0);
        page.waitForCondition(() -> (Boolean) page.evaluate("window.released === undefined"));
    }

    @Test
    void scrollingIsSmooth() {
        try (Page page = opened("/?weeks=4")) {
            page.evaluate(LONG_TASKS);
            BoundingBox grid = page.locator(".scroll").boundingBox();
            page.mouse().move(grid.x + 300, grid.y + 200);
            for (int turn = 0; turn < WHEEL_TURNS; turn++) {
                page.mouse().wheel(0, 240);
            }
            assertThat(number(page, "document.querySelector('.scroll').scrollTop"))
                    .isPositive();
            List<Double> tasks = new ArrayList<>(numbers(page, "window.longTasks"));
            tasks.add(0.0);
            print("longest tasks while scrolling", tasks);
        }
    }

    /** A window with the roster in which all that comes later has come; the breaches come last. */
    private static Page opened(String path) {
        Page page = chromium.blank(served, 1366, 768);
        page.waitForResponse(
                answer -> answer.url().endsWith("/unexplained-breaches"), () -> page.navigate(served.url() + path));
        assertThat(page.locator("#roster .line .chip").first()).isVisible();
        assertThat(page.locator(".worklist-item").first()).isVisible();
        return page;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static List<Double> numbers(Page page, String expression) {
        List<Double> numbers = new ArrayList<>();
        for (Object number : (List<?>) page.evaluate(expression)) {
            numbers.add(((Number) number).doubleValue());
        }
        return numbers;
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, longest %.0f ms of %d%n",
                what,
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
