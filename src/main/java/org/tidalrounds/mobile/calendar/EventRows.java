package org.tidalrounds.mobile.calendar;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.tidalrounds.database.Rows;

/** Reads and writes the events of one doctor's calendar. */
record EventRows(Connection connection, String countyId, String doctorId) {
    private static final String COLUMNS =
            "uid, kind, place_id, thing, role, date, starts, ends, stops, sequence, changed_at, cancelled";

    List<FeedEvent> list() throws SQLException {
        return Rows.list(
                connection,
                "select " + COLUMNS
                        + " from calendar_events where county_id = ? and doctor_id = ? order by date, starts, uid",
                List.of(countyId, doctorId),
                EventRows::event);
    }

    /** All of them, in the place of those before. */
    void replace(List<FeedEvent> events) throws SQLException {
        Rows.change(
                connection, "delete from calendar_events where county_id = ? and doctor_id = ?", countyId, doctorId);
        Rows.insert(
                connection,
                "insert into calendar_events (county_id, doctor_id, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                events,
                (event, no) -> values(event));
    }

    private List<?> values(FeedEvent event) {
        PlannedEvent duty = event.duty();
        return List.of(
                countyId,
                doctorId,
                event.uid(),
                duty.kind(),
                duty.placeId(),
                duty.thing(),
                duty.role(),
                duty.date(),
                duty.start(),
                duty.end(),
                duty.stops().toArray(String[]::new),
                event.sequence(),
                event.changedAt().atOffset(ZoneOffset.UTC),
                event.cancelled());
    }

    private static FeedEvent event(ResultSet row) throws SQLException {
        Instant changedAt = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        PlannedEvent duty = new PlannedEvent(
                row.getString("kind"),
                row.getString("place_id"),
                row.getString("thing"),
                row.getString("role"),
                row.getObject("date", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                List.of((String[]) row.getArray("stops").getArray()));
        return new FeedEvent(
                row.getObject("uid", UUID.class), duty, row.getInt("sequence"), changedAt, row.getBoolean("cancelled"));
    }
}
