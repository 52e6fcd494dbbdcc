package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Geolocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The phone application in a window the size of a phone. */
final class PhoneWindow implements AutoCloseable {
    /** Everything in the application's database, bytes as letters. */
    private static final String DUMP = """
            async () => {
                const text = value => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                    ? new TextDecoder().decode(value)
                    : value && typeof value === 'object' ? Object.entries(value).map(([name, part]) => name + '=' + text(part)).join(' ') : String(value);
                const asked = request => new Promise(done => { request.onsuccess = () => done(request.result); });
                const dumps = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage})];
                for (const {name} of await indexedDB.databases()) {
                    const database = await asked(indexedDB.open(name));
                    for (const records of database.objectStoreNames) {
                        const store = database.transaction(records).objectStore(records);
                        const keys = await asked(store.getAllKeys());
                        (await asked(store.getAll())).forEach((value, i) => dumps.push(keys[i] + ': ' + text(value)));
                    }
                    database.close();
                }
                for (const name of await caches.keys())
                    for (const request of await (await caches.open(name)).keys()) dumps.push(request.url);
                return dumps.join('\\n');
            }
            """;

    private static final String SMALLEST = """
            () => Math.min(...[...document.querySelectorAll('body *')]
                .filter(e => !e.closest('svg, script') && e.checkVisibility()
                    && [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
                .map(e => parseFloat(getComputedStyle(e).fontSize)))
            """;

    private static final String WORKER_STANDS = "async () => { await navigator.serviceWorker.ready; }";

    private final Chromium chromium;
    private final Line line;
    private final Page page;

    PhoneWindow(Chromium chromium, ServedPhones served, String language) {
        this.chromium = chromium;
        this.line = new Line(served.url());
        this.page = chromium.phone("about:blank", true);
        page.clock().setFixedTime(Date.from(ServedPhones.NOW));
        page.addInitScript("if (location.protocol === 'http:') localStorage.language ??= '" + language + "'");
        page.navigate(line.url() + "/phone/");
    }

    /** Signs in, and waits until everything is on the phone. */
    PhoneWindow signedIn(String phone) {
        page.locator("[name=phone]").fill(phone);
        page.locator("[name=password]").fill(ServedPhones.PASSWORD);
        page.locator("[type=submit]").click();
        assertThat(page.locator(".standing.on")).containsText("09:00");
        page.evaluate(WORKER_STANDS);
        return this;
    }

    PhoneWindow offline(boolean isOffline) {
        line.cut(isOffline);
        page.context().setOffline(isOffline);
        return this;
    }

    /** Opens the application anew, as after the phone was off. */
    PhoneWindow reopened() {
        page.reload();
        page.locator("[name=password]").fill(ServedPhones.PASSWORD);
        page.locator("[type=submit]").click();
        assertThat(page.locator("#nav")).isVisible();
        return this;
    }

    /** By which the session will be renewed next. */
    String refreshToken() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("tidal_refresh"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    /** The phone says where it is, if asked. */
    PhoneWindow standsAt(double latitude, double longitude) {
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(latitude, longitude));
        return this;
    }

    /** Web Push delivers an alert. */
    PhoneWindow alerted(String id, String kind) {
        page.context().grantPermissions(List.of("notifications"));
        CDPSession worker = page.context().newCDPSession(page);
        CompletableFuture<String> registration = new CompletableFuture<>();
        worker.on(
                "ServiceWorker.workerRegistrationUpdated",
                found -> registration.complete(found.getAsJsonArray("registrations")
                        .get(0)
                        .getAsJsonObject()
                        .get("registrationId")
                        .getAsString()));
        worker.send("ServiceWorker.enable");
        page.waitForCondition(registration::isDone);
        JsonObject delivery = new JsonObject();
        delivery.addProperty("origin", page.url().replaceAll("/phone/.*", ""));
        delivery.addProperty("registrationId", registration.join());
        delivery.addProperty(
                "data",
                "{\"id\": \"%s\", \"county\": \"east\", \"kind\": \"%s\", \"version\": \"2\", \"urgent\": \"true\", \"collapseKey\": \"%s\","
                                .formatted(id, kind, kind)
                        + " \"expiresAt\": \"2099-01-01T00:00:00Z\"}");
        worker.send("ServiceWorker.deliverPushMessage", delivery);
        return this;
    }

    /** The titles of the alerts in sight, once there are some; they are put away. */
    List<String> alerts() {
        List<String> titles = new ArrayList<>();
        page.waitForCondition(() -> titles.addAll(seeAlerts()));
        return titles;
    }

    @SuppressWarnings("unchecked")
    private List<String> seeAlerts() {
        return (List<String>)
                page.evaluate(
                        "async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(alert => { alert.close(); return alert.title; })");
    }

    PhoneWindow go(String route) {
        page.evaluate("route => { location.hash = route }", route);
        return this;
    }

    PhoneWindow press(String words) {
        page.locator("main button, main a, main label, main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    PhoneWindow fill(String field, String text) {
        page.locator("main [name='" + field + "']").fill(text);
        return this;
    }

    /** Draws something like a name on the glass. */
    PhoneWindow sign() {
        page.locator(".glass").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(".glass").boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(box.x + 40, box.y + 60);
        mouse.down();
        for (int i = 1; i < 24; i++) {
            mouse.move(box.x + 40 + 10 * i, box.y + 90 + 45 * Math.sin(i));
        }
        mouse.up();
        return this;
    }

    PhoneWindow see(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    /** The line that says what the phone has and what waits on it. */
    Locator standing() {
        return page.locator(".standing");
    }

    Locator main() {
        return page.locator("main");
    }

    String atRest() {
        return (String) page.evaluate(DUMP);
    }

    /** Of all texts in sight, pixels. */
    double smallestType() {
        return ((Number) page.evaluate(SMALLEST)).doubleValue();
    }

    /** How far the page is wider than the window, pixels. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    Page page() {
        return page;
    }

    PhoneWindow keep(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "phone-" + name + ".png")));
        return this;
    }

    @Override
    public void close() {
        page.context().close();
        line.close();
        // That there is no signal is no fault of the page; axe-core tries styles of its own, which our policy forbids
        // it.
        assertThat(chromium.complained())
                .allMatch(complaint -> complaint.startsWith("Failed to load resource")
                        || complaint.startsWith("Applying inline style"));
    }
}
