package org.tidalrounds.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.HashSet;
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

    private final ServedClinic clinic;
    private final Page page;
    private final Set<String> seen = new HashSet<>();
    private long bytes;

    ResidentsPhone(Chromium chromium, ServedClinic clinic) {
        this.clinic = clinic;
        this.page = chromium.phone("about:blank", false);
        page.onResponse(this::weigh);
    }

    private void weigh(Response response) {
        if (seen.add(response.url())) {
            bytes += response.body().length + 500;
        }
    }

    /** What was loaded so far, headers reckoned with 500 bytes each. */
    long loadedBytes() {
        return bytes;
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
        go("/sign-in?way=password");
        page.locator("[name=phone]").fill(phone);
        page.locator("[name=password]").fill(PASSWORD);
        press("登录");
        return this;
    }

    ResidentsPhone go(String path) {
        page.navigate(clinic.url() + "/resident/" + TestClinic.COUNTY + path);
        return this;
    }

    /** Taps what is called so. */
    ResidentsPhone press(String words) {
        page.locator("main button, main a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Keeps the screen in both languages. */
    void keep(String name) {
        picture(name + "-zh");
        page.locator("header a[lang=en]").click();
        picture(name + "-en");
        page.locator("header a[lang=zh-CN]").click();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "resident-" + name + ".png"))
                .setFullPage(true));
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
