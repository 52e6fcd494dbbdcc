package org.tidalrounds.clinic.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * A unit that can be held.
 *
 * @param pool reserve: with a referral only, until {@code releaseAt}; open: for all
 * @param doctorId who holds the session; empty for beds and examinations
 */
public record FreeUnit(
        UnitKey unit,
        OfferKind kind,
        String department,
        String facilityId,
        String doctorId,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        String pool,
        Instant releaseAt) {
    /** The reserve first, then by time. What is over by now is free again, though nobody has cleared it away yet. */
    private static final String FREE = "select u.offer_id, u.number, u.kind, o.department, o.facility_id, o.doctor_id,"
            + " u.date, u.starts_at, u.ends_at, u.pool, o.release_at"
            + " from units u join offers o using (county_id, offer_id)"
            + " where u.county_id = ? and o.department in ('', ?) and o.kind = ? and o.date between ? and ? and o.state = 'open'"
            + " and (u.state = 'free' or u.state = 'held' and u.hold_until <= ?) and u.ends_at > ?"
            + " order by u.pool = 'open', u.starts_at, u.offer_id, u.number limit 500";

    /** What is free of a department on some days, at most 500. */
    public static List<FreeUnit> list(Act act, String department, OfferKind kind, LocalDate from, LocalDate to)
            throws SQLException {
        return act.list(FREE, FreeUnit::of, act.countyId(), department, kind.code(), from, to, act.now(), act.now());
    }

    /**
     * When a unit begins, free or not.
     *
     * @throws Refusal if there is none
     */
    public static Instant startOf(Act act, UnitKey unit) throws SQLException {
        return act.find(
                        "select starts_at from units where county_id = ? and offer_id = ? and number = ?",
                        row -> row.getTimestamp(1).toInstant(),
                        act.countyId(),
                        unit.offerId(),
                        unit.number())
                .orElseThrow(() -> Refusal.missing("clinic.no_slot", unit.text()));
    }

    public boolean isReserve() {
        return pool.equals("reserve");
    }

    private static FreeUnit of(ResultSet row) throws SQLException {
        return new FreeUnit(
                new UnitKey(row.getString("offer_id"), row.getInt("number")),
                OfferKind.of(row.getString("kind")),
                row.getString("department"),
                row.getString("facility_id"),
                Objects.requireNonNullElse(row.getString("doctor_id"), ""),
                row.getObject("date", LocalDate.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("pool"),
                row.getTimestamp("release_at").toInstant());
    }
}
