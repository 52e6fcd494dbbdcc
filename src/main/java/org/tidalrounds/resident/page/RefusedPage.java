package org.tidalrounds.resident.page;

import java.util.Optional;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Message;

/** Something that cannot be done or is not there, and the way on. */
public final class RefusedPage {
    private RefusedPage() {}

    public static Page of(Guest guest, Message reason) {
        String title = guest.say("resident.refused.title");
        return new Page(
                title,
                "",
                Html.all(
                        guest.heading(title),
                        guest.told(Optional.of(reason)),
                        guest.way("", Html.of("b", guest.say("resident.refused.home")))));
    }
}
