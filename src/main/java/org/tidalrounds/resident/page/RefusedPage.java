package org.tidalrounds.resident.page;

import java.util.Optional;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Something that cannot be done or is not there, and the way on. */
public final class RefusedPage {
    private static final int SERVICE_FAULTS = 500;

    private RefusedPage() {}

    /** The whole document, where nothing is known of county or visitor: of a request that never came to the pages, or broke. */
    public static String document(Language language, int status, Message reason) {
        Guest guest = new Guest(language, "", "", "", "", Optional.empty());
        boolean isOurFault = status >= SERVICE_FAULTS;
        Message words = isOurFault ? Message.of("resident.refused.failed") : PlainWords.of(reason);
        return Frame.document(guest, of(guest, words));
    }

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
