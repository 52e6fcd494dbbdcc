package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import org.tidalrounds.html.Html;
import org.tidalrounds.language.Language;

/** What stands around each page: the county, the other language, the way out. No scripts, two small styles. */
public final class Frame {
    private Frame() {}

    public static String document(Guest guest, Page page) {
        Html head = Html.of(
                "head",
                Html.of("meta", attribute("charset", "utf-8")),
                Html.of(
                        "meta",
                        attribute("name", "viewport"),
                        attribute("content", "width=device-width, initial-scale=1")),
                Html.of("title", page.title() + " · " + guest.say("resident.brand")),
                Html.of("link", attribute("rel", "icon"), attribute("href", "/icon.svg")),
                Html.of("link", attribute("rel", "stylesheet"), attribute("href", "/css/resident.css")));
        Html body = Html.of("body", header(guest, page), Html.of("main", page.body()));
        return "<!doctype html>\n"
                + Html.of("html", attribute("lang", guest.language().locale().toLanguageTag()), head, body)
                        .markup();
    }

    private static Html header(Guest guest, Page page) {
        String other = guest.language() == Language.CHINESE ? "en" : "zh-CN";
        String joint = page.here().contains("?") ? "&" : "?";
        Html brand = Html.of(
                "a",
                style("brand"),
                attribute("href", guest.link("")),
                Html.of("b", guest.say("resident.brand")),
                " " + guest.county());
        Html language = Html.of(
                "a",
                style("quiet"),
                attribute("lang", other),
                attribute("hreflang", other),
                attribute("href", guest.link(page.here()) + joint + "lang=" + other),
                guest.say("resident.other_language"));
        Html leave = guest.visit().isEmpty()
                ? Html.NONE
                : guest.form("/sign-out", guest.button("quiet", guest.say("resident.sign_out")));
        return Html.of("header", brand, Html.of("span", style("ways-out"), language, leave));
    }
}
