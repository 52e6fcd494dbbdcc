package org.tidalrounds.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.session.Tokens;

/** The system's Chromium, driven by tests. What pages complain about on the console is kept. */
final class Chromium implements AutoCloseable {
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    /** A page that stands within a second alone may take many beside other work. */
    private static final double PATIENCE_MILLIS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** One for all tests of the JVM, which it ends with. */
    private static final Browser BROWSER = Playwright.create().chromium().launch(options());

    /** Windows whose pages are closed are used again: they keep the files of a service, which need not be fetched for every test. */
    private final List<BrowserContext> windows = new ArrayList<>();

    private final List<String> complaints = new ArrayList<>();
    private final Set<Page> examined = new HashSet<>();

    private static BrowserType.LaunchOptions options() {
        Path executable = PLACES.stream()
                .filter(path -> path.toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium at " + PLACES + "; bin/test installs it"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu"));
    }

    /** A fresh window in which nothing was visited yet and nobody is signed in. */
    Page open(String url, int width, int height) {
        return open(window(), url, width, height);
    }

    /** A fresh window in which a coordinator is signed in. */
    Page open(ServedCounty served, String path, int width, int height) {
        return open(served, served.signIn(Role.COORDINATOR), path, width, height);
    }

    /** A fresh window in which somebody of a role is signed in. */
    Page open(ServedCounty served, String role, String path, int width, int height) {
        return open(served, served.signIn(role), path, width, height);
    }

    /** A fresh window in which somebody is signed in. */
    Page open(ServedCounty served, Tokens who, String path, int width, int height) {
        return open(signedIn(served, who), served.url() + path, width, height);
    }

    /** An empty window; whoever opens the county's page there is a coordinator. */
    Page blank(ServedCounty served, int width, int height) {
        return open(signedIn(served, served.signIn(Role.COORDINATOR)), "about:blank", width, height);
    }

    private BrowserContext signedIn(ServedCounty served, Tokens who) {
        BrowserContext context = window();
        context.addCookies(List.of(new Cookie("tidal_refresh", who.refresh()).setUrl(served.url() + "/api/sessions")));
        return context;
    }

    /** A fresh window the size of a phone, without scripts if so wished. */
    Page phone(String url, boolean runsScripts) {
        BrowserContext phone = BROWSER.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(runsScripts));
        return open(phone, url, 390, 844);
    }

    private BrowserContext window() {
        BrowserContext window = windows.stream()
                .filter(context -> context.pages().isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    BrowserContext context = BROWSER.newContext();
                    windows.add(context);
                    return context;
                });
        window.clearCookies();
        return window;
    }

    private Page open(BrowserContext context, String url, int width, int height) {
        Page page = context.newPage();
        page.setViewportSize(width, height);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOfAxe(page, message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(url);
        return page;
    }

    /** Looks for what keeps people from using the page. */
    void examine(Page page) {
        examined.add(page);
        Axe.check(page);
    }

    /** axe-core tries styles of its own, which our policy forbids it. */
    private boolean isOfAxe(Page page, String complaint) {
        return examined.contains(page) && complaint.startsWith("Applying inline style");
    }

    /** Saves a picture of what the window shows, for people to look at. */
    void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    List<String> complaints() {
        return complaints;
    }

    /** What pages complained about since the last call; a test answers for its own only. */
    List<String> complained() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
