package org.tidalrounds.mobile.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;

/**
 * A duty that a doctor offers to colleagues.
 *
 * @param duty by day, kind, place and start
 * @param state open, taken (waits for a coordinator), withdrawn, settled (published so) or void (overtaken)
 */
public record SwapOffer(
        long id,
        String doctorId,
        String duty,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String kind,
        String placeId,
        String reason,
        String state,
        Optional<String> takenBy,
        Instant stateAt) {
    static final String OPEN = "open";
    static final String TAKEN = "taken";

    private static final String SELECT =
            "select s.swap_id, s.doctor_id, s.duty_key, s.date, s.starts, s.ends, s.kind, s.place_id, s.reason, s.state, s.taken_by,"
                    + " s.state_at from swap_offers s where s.county_id = ? ";

    /** Offers for duties from a day on that are open or wait for a coordinator. */
    public static List<SwapOffer> list(Act act, LocalDate from) throws SQLException {
        return act.list(
                SELECT + "and s.date >= ? and s.state in ('open', 'taken') order by s.date, s.swap_id",
                SwapOffer::read,
                act.countyId(),
                from);
    }

    /** Those of a doctor, those the doctor took, and open ones of colleagues of the same specialty or facility. */
    public static List<SwapOffer> seenBy(Act act, String doctorId, LocalDate from) throws SQLException {
        return act.list(
                SELECT
                        + "and s.date >= ? and (s.state in ('open', 'taken') and ? in (s.doctor_id, s.taken_by) or s.state = 'open'"
                        + " and exists (select from doctors o join doctors d using (county_id) where o.county_id = s.county_id"
                        + " and o.doctor_id = s.doctor_id and d.doctor_id = ? and (o.specialty = d.specialty"
                        + " or o.facility_id = d.facility_id))) order by s.date, s.swap_id",
                SwapOffer::read,
                act.countyId(),
                from,
                doctorId,
                doctorId);
    }

    static Optional<SwapOffer> find(Act act, long id) throws SQLException {
        return act.find(SELECT + "and s.swap_id = ?", SwapOffer::read, act.countyId(), id);
    }

    private static SwapOffer read(ResultSet row) throws SQLException {
        return new SwapOffer(
                row.getLong("swap_id"),
                row.getString("doctor_id"),
                row.getString("duty_key"),
                row.getObject("date", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("kind"),
                row.getString("place_id"),
                row.getString("reason"),
                row.getString("state"),
                Optional.ofNullable(row.getString("taken_by")),
                row.getObject("state_at", OffsetDateTime.class).toInstant());
    }
}
