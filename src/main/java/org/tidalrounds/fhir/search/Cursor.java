package org.tidalrounds.fhir.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.booking.UnitSearch;
import org.tidalrounds.clinic.session.OfferSearch;
import org.tidalrounds.clinic.unit.GivenDays;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** Where a page ended, as the link to the next one says it. Nobody else need read it. */
public final class Cursor {
    private static final char BETWEEN = '~';

    private Cursor() {}

    public static String of(UnitSearch.Place place) {
        return place.startsAt().toString() + BETWEEN + place.unit().text();
    }

    public static String of(OfferSearch.Place place) {
        return place.date().toString() + BETWEEN + place.offerId();
    }

    public static Optional<UnitSearch.Place> unit(Query query) {
        return query.after().map(text -> {
            try {
                return new UnitSearch.Place(GivenDays.of(Instant.parse(first(text))), UnitKey.of(second(text)));
            } catch (DateTimeException | Refusal e) {
                throw Query.bad("fhir.no_cursor", text);
            }
        });
    }

    public static Optional<OfferSearch.Place> offer(Query query) {
        return query.after().map(text -> {
            try {
                return new OfferSearch.Place(GivenDays.of(LocalDate.parse(first(text))), second(text));
            } catch (DateTimeException e) {
                throw Query.bad("fhir.no_cursor", text);
            }
        });
    }

    /** Of resources whose ids are numbers. */
    public static Optional<Long> number(Query query) {
        return query.after().map(text -> {
            if (!text.matches("[0-9]{1,18}")) {
                throw Query.bad("fhir.no_cursor", text);
            }
            return Long.valueOf(text);
        });
    }

    private static String first(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? "" : text.substring(0, between);
    }

    private static String second(String text) {
        return text.substring(text.indexOf(BETWEEN) + 1);
    }
}
