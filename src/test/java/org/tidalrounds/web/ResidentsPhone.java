package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;

/** A resident's phone, with a browser that runs no scripts. */
final class ResidentsPhone implements AutoCloseable {
    static final String PASSWORD = "four-Bamboo-rafts-7";

    private final Chromium chromium;
    private final ServedClinic clinic;
    private final Page page;
    private final Set<String> seen = new HashSet<>();
    private final List<Response> responses = new ArrayList<>();

    ResidentsPhone(Chromium chromium, ServedClinic clinic) {
        this.chromium = chromium;
        this.clinic = clinic;
        this.page = chromium.phone("about:blank", false);
        page.onResponse(this::note);
    }

    private void note(Response response) {
        if (response.status() == 200 && seen.add(response.url())) {
            responses.add(response);
        }
    }

    /** What was loaded so far, as it came over the line, headers included. */
    long loadedBytes() {
        return responses.stream()
                .map(response -> response.request().sizes())
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    /** Makes the resident an account and signs in. */
    ResidentsPhone signedIn(String resident) {
        String phone = "1350000" + (1000 + Math.floorMod(resident.hashCode(), 9000));
        if (clinic.service().accounts().findByPhone(TestClinic.COUNTY, phone).isEmpty()) {
            clinic.service()
                    .accounts()
                    .create(
                            TestClinic.COUNTY,
                            new NewAccount(
                                    "测试员",
                                    phone,
                                    Optional.of(PASSWORD),
                                    false,
                                    Set.of(Role.RESIDENT),
                                    Links.ofResident(resident)),
                            "test");
        }
        page.context().clearCookies();
        go("/sign-in?way=password");
        page.locator("[name=phone]").fill(phone);
        page.locator("[name=password]").fill(PASSWORD);
        press("登录");
        return this;
    }

    ResidentsPhone go(String path) {
        page.navigate(address(path));
        return this;
    }

    /** Taps what is called so. */
    ResidentsPhone press(String words) {
        Locator named = page.locator("main button, main a").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(named.count())
                .as("%s on %s:%n%s", words, page.url(), page.locator("body").innerText())
                .isPositive();
        named.first().click();
        return this;
    }

    /** Keeps the screen in both languages, once it is found fit for all. */
    void keep(String name) {
        examine();
        picture(name + "-zh");
        page.locator("header a[lang=en]").click();
        picture(name + "-en");
        page.locator("header a[lang=zh-CN]").click();
    }

    /** axe-core needs scripts: it looks at the same page in a window that runs them. */
    private void examine() {
        try (Page fit = chromium.phone(clinic.url() + "/css/resident.css", true)) {
            fit.setContent(page.content());
            Axe.check(fit);
            fit.context().close();
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "resident-" + name + ".png"))
                .setFullPage(true));
    }

    /** The fields of the form on the screen that goes to an address. */
    Map<String, String> form(String path) {
        Map<String, String> fields = new HashMap<>();
        for (Locator field :
                page.locator("form[action$='" + path + "'] input[type=hidden]").all()) {
            fields.put(field.getAttribute("name"), field.getAttribute("value"));
        }
        return fields;
    }

    /** Sends a form beside the screen, and says what was answered. */
    int post(String path, Map<String, String> fields) {
        return page.request()
                .post(address(path), options(fields).setMaxRedirects(0))
                .status();
    }

    /** Sends a form and shows the page that comes of it. */
    void send(String path, Map<String, String> fields) {
        page.setContent(page.request().post(address(path), options(fields)).text());
    }

    private static RequestOptions options(Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return RequestOptions.create().setForm(form);
    }

    /** A file, as text. */
    String read(String path) {
        return page.request().get(address(path)).text();
    }

    private String address(String path) {
        return clinic.url() + "/resident/" + TestClinic.COUNTY + path;
    }

    /** Of running text. */
    double fontPixels() {
        return Double.parseDouble(page.evaluate("getComputedStyle(document.body).fontSize")
                .toString()
                .replace("px", ""));
    }

    boolean overflowsToTheSide() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    Page page() {
        return page;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String told() {
        return page.locator(".told").innerText();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
