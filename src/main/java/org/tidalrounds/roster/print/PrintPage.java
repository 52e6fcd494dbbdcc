package org.tidalrounds.roster.print;

import java.util.List;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Language;

/** Sheets of paper as one document that needs no script: what a browser prints is what the PDF has. */
record PrintPage(String title, Language language, List<Html> sheets) {
    static final String STYLES = "/css/print.css";

    String html() {
        Html head = Html.of(
                "head",
                Html.of("meta", Html.attribute("charset", "utf-8")),
                Html.of("title", title),
                Html.of("link", Html.attribute("rel", "stylesheet"), Html.attribute("href", STYLES)));
        String tag = language.locale().toLanguageTag();
        return "<!DOCTYPE html>\n"
                + Html.of("html", Html.attribute("lang", tag), head, Html.of("body", sheets))
                        .markup();
    }
}
