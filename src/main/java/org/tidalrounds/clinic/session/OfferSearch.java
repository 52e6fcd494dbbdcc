package org.tidalrounds.clinic.session;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;

/**
 * Which offers are looked for. What is null does not matter.
 *
 * @param ids of the offers
 * @param departments of theirs; an offer for every department is of each
 * @param doctors who hold the sessions
 * @param facilities where they are
 * @param open false for stopped ones
 * @param from the first day
 * @param to the last day
 */
public record OfferSearch(
        @Nullable List<String> ids,
        @Nullable List<String> departments,
        @Nullable List<String> doctors,
        @Nullable List<String> facilities,
        @Nullable Boolean open,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final String SELECT = "select " + OfferRow.COLUMNS + """
             from offers
            where county_id = ? and (?::text[] is null or offer_id = any(?))
                and (?::text[] is null or department = '' or department = any(?))
                and (?::text[] is null or doctor_id = any(?))
                and (?::text[] is null or facility_id = any(?))
                and (?::boolean is null or (state = 'open') = ?)
                and date between coalesce(?::date, '-infinity') and coalesce(?::date, 'infinity')
                and (?::date is null or (date, offer_id) > (?, ?))
            order by date, offer_id limit ?
            """;

    /** Where a page ended. */
    public record Place(LocalDate date, String offerId) {}

    /** The next of them by day and id. */
    public List<OfferRow> list(Act act, Optional<Place> after, int limit) throws SQLException {
        @Nullable LocalDate afterDay = after.map(Place::date).orElse(null);
        return act.list(
                SELECT,
                OfferRow::of,
                act.countyId(),
                Act.array(ids),
                Act.array(ids),
                Act.array(departments),
                Act.array(departments),
                Act.array(doctors),
                Act.array(doctors),
                Act.array(facilities),
                Act.array(facilities),
                open,
                open,
                from,
                to,
                afterDay,
                afterDay,
                after.map(Place::offerId).orElse(null),
                limit);
    }
}
