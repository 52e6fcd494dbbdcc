package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * Which units are looked for. What is null does not matter.
 *
 * @param offers that they belong to
 * @param departments of theirs; a unit for every department is of each
 * @param kinds session, bed, exam
 * @param states free, held, booked, stopped
 * @param from the first moment at which they may begin
 * @param end the moment before which they begin
 */
public record UnitSearch(
        @Nullable List<String> offers,
        @Nullable List<String> departments,
        @Nullable List<String> kinds,
        @Nullable List<String> states,
        @Nullable Instant from,
        @Nullable Instant end) {
    /** A hold that is over is free again, though nobody has cleared it away yet. */
    private static final String ALL = """
            select * from (
                select u.offer_id, u.number, u.kind, o.department, o.facility_id, o.doctor_id, u.starts_at, u.ends_at, u.pool,
                    case when u.state = 'held' and u.hold_until <= ? then 'free' else u.state end as state,
                    o.release_at, u.revision
                from units u join offers o using (county_id, offer_id)
                where u.county_id = ?) unit
            """;

    private static final String WANTED = """
            where (?::text[] is null or offer_id = any(?))
                and (?::text[] is null or department = '' or department = any(?))
                and (?::text[] is null or kind = any(?))
                and (?::text[] is null or state = any(?))
                and starts_at >= coalesce(?::timestamptz, '-infinity') and starts_at < coalesce(?::timestamptz, 'infinity')
                and (?::timestamptz is null or (starts_at, offer_id, number) > (?, ?, ?))
            order by starts_at, offer_id, number limit ?
            """;

    /** Where a page ended. */
    public record Place(Instant startsAt, UnitKey unit) {}

    /** The next of them by time. */
    public List<UnitRow> list(Act act, Optional<Place> after, int limit) throws SQLException {
        @Nullable
        Object afterTime = after.map(place -> Act.utc(place.startsAt())).orElse(null);
        return act.list(
                ALL + WANTED,
                UnitRow::of,
                act.now(),
                act.countyId(),
                Act.array(offers),
                Act.array(offers),
                Act.array(departments),
                Act.array(departments),
                Act.array(kinds),
                Act.array(kinds),
                Act.array(states),
                Act.array(states),
                from == null ? null : Act.utc(from),
                end == null ? null : Act.utc(end),
                afterTime,
                afterTime,
                after.map(place -> place.unit().offerId()).orElse(null),
                after.map(place -> place.unit().number()).orElse(null),
                limit);
    }

    /** @throws Refusal if there is none */
    public static UnitRow get(Act act, UnitKey unit) throws SQLException {
        return act.find(
                        ALL + "where offer_id = ? and number = ?",
                        UnitRow::of,
                        act.now(),
                        act.countyId(),
                        unit.offerId(),
                        unit.number())
                .orElseThrow(() -> Refusal.missing("clinic.no_slot", unit.text()));
    }
}
