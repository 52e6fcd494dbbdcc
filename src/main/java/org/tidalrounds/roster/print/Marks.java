package org.tidalrounds.roster.print;

import static org.tidalrounds.html.Html.style;

import java.util.OptionalInt;
import org.tidalrounds.html.Html;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.StoredRoster;

/** What tells paper of a draft from what people may follow. */
final class Marks {
    private Marks() {}

    /** Across the sheet of a roster that is not the one in force; pale and drawn by the styles, as the imprint says the same. */
    static Html of(StoredRoster roster, Words words) {
        return roster.state() == PublicationState.PUBLISHED
                ? Html.NONE
                : Html.of(
                        "div",
                        style("mark"),
                        Html.attribute(
                                "data-mark",
                                words.say("print.mark." + roster.state().code())));
    }

    /** Which version this is of, and which days it does not tell of. */
    static Html imprint(Schedule schedule, Words words) {
        StoredRoster roster = schedule.roster();
        OptionalInt version = roster.version();
        String which = version.isPresent()
                ? words.say("print.imprint.version", version.getAsInt())
                : words.say("print.imprint.draft", roster.key().rosterId());
        String days = schedule.isWhole()
                ? ""
                : " "
                        + words.say(
                                "print.imprint.days",
                                words.day(schedule.covered().from()),
                                words.day(schedule.covered().to()));
        return Html.of("p", style("imprint"), which, days);
    }
}
