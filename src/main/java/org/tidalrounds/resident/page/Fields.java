package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import org.tidalrounds.html.Html;

/** Fields of forms, each with its label above. */
final class Fields {
    private Fields() {}

    /**
     * A line of text.
     *
     * @param typed what stood there before
     * @param inputMode which keys the phone shows
     */
    static Html text(Guest guest, String name, String typed, String label, String autocomplete, String inputMode) {
        return labelled(
                guest,
                label,
                Html.of(
                        "input",
                        attribute("name", name),
                        attribute("value", typed),
                        attribute("autocomplete", autocomplete),
                        attribute("inputmode", inputMode),
                        attribute("autocapitalize", "off"),
                        attribute("spellcheck", "false"),
                        attribute("required", "")));
    }

    /** What was typed is not sent back. */
    static Html password(Guest guest) {
        return labelled(
                guest,
                "resident.sign_in.password",
                Html.of(
                        "input",
                        attribute("type", "password"),
                        attribute("name", "password"),
                        attribute("autocomplete", "current-password"),
                        attribute("required", "")));
    }

    static Html area(Guest guest, String name, String typed, String label, int most) {
        return labelled(
                guest,
                label,
                Html.of(
                        "textarea",
                        attribute("name", name),
                        attribute("rows", "4"),
                        attribute("maxlength", Integer.toString(most)),
                        typed));
    }

    private static Html labelled(Guest guest, String label, Html field) {
        return Html.of("label", style("field"), Html.of("span", guest.say(label)), field);
    }
}
