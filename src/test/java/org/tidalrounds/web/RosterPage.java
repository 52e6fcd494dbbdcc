package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.tidalrounds.roster.BoardPlan;
import org.tidalrounds.roster.store.RosterKey;

/** A coordinator's window with the roster of {@link BoardPlan}, of which every test has a draft of its own. */
record RosterPage(Page page, RosterKey key) {
    /** The service's first look at a draft takes it longer than any later one. */
    private static final int PATIENCE_MILLIS = 20_000;

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    /** The lines of one township, in a language. */
    static RosterPage open(ServedCounty served, Chromium chromium, String lang) {
        RosterKey key = save(served);
        return shown(new RosterPage(chromium.open(served, path(lang), 1366, 768), key));
    }

    /** The same where no news of others come through. */
    static RosterPage openWithoutNews(ServedCounty served, Chromium chromium, String lang) {
        RosterKey key = save(served);
        Page page = chromium.blank(served, 1366, 768);
        page.route("**/rosters/*/events", unanswered -> {});
        page.navigate(served.url() + path(lang));
        return shown(new RosterPage(page, key));
    }

    private static RosterKey save(ServedCounty served) {
        return served.service().rosters().save(ServedCounty.COUNTY, BoardPlan.of(ServedCounty.WUSHAN), NOON);
    }

    private static String path(String lang) {
        return "/?view=roster&township=" + BoardPlan.TOWNSHIP + "&lang=" + lang;
    }

    private static RosterPage shown(RosterPage opened) {
        assertThat(opened.duty("R-1.1"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(opened.page.locator(".worklist-group").first()).isVisible();
        return opened;
    }

    String path() {
        return "/api/counties/" + key.countyId() + "/rosters/" + key.rosterId();
    }

    /** A duty as the grid shows it. */
    Locator duty(String id) {
        return page.locator(".lines .chip[data-duty='" + id + "']");
    }

    Locator line(String key) {
        return page.locator(".line[data-row='" + key + "']");
    }

    /** A duty in the line of somebody. */
    Locator dutyOf(String doctor, String id) {
        return line(doctor).locator(".chip[data-duty='" + id + "']");
    }

    Locator panel() {
        return page.locator(".roster-panel");
    }

    Locator status() {
        return page.locator(".roster-status");
    }

    Locator target() {
        return page.locator(".target");
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    Locator act(String name) {
        return page.locator("#roster [data-act='" + name + "']").first();
    }

    /** Holds a duty over the cell of a line on a day, counted from 0. */
    void hold(String id, String line, int day) {
        BoundingBox row = box(line(line));
        BoundingBox column = box(page.locator(".grid-head .day").nth(day));
        press(duty(id));
        page.mouse().move(column.x + column.width / 2, row.y + row.height - 4, new Mouse.MoveOptions().setSteps(4));
    }

    /** Holds a duty over another. */
    void holdOver(String id, String other) {
        press(duty(id));
        BoundingBox box = box(duty(other));
        page.mouse().move(box.x + 6, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(4));
    }

    /** Where something is; news of others may draw the grid anew just then. */
    BoundingBox box(Locator drawn) {
        AtomicReference<BoundingBox> box = new AtomicReference<>();
        page.waitForCondition(() -> {
            box.set(drawn.boundingBox());
            return box.get() != null;
        });
        return Objects.requireNonNull(box.get());
    }

    private void press(Locator chip) {
        BoundingBox box = box(chip);
        page.mouse().move(box.x + 6, box.y + box.height / 2);
        page.mouse().down();
    }

    /** The consequences are there, whatever they are. */
    void awaitVerdict() {
        assertThat(target())
                .hasClass(
                        Pattern.compile("good|poor|bad"),
                        new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE_MILLIS));
    }

    void drop() {
        page.mouse().up();
    }

    void drag(String id, String line, int day) {
        hold(id, line, day);
        awaitVerdict();
        drop();
    }
}
