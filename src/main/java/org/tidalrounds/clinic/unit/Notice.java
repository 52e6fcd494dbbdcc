package org.tidalrounds.clinic.unit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.language.Message;

/** What a resident was told, with the booking that it is about, if any. */
public record Notice(Instant at, Message message, Optional<Long> bookingId) {
    /** A resident's, the latest first. */
    public static List<Notice> list(Act act, String residentId, int most) throws SQLException {
        return act.list(
                "select at, message_key, message_arguments, booking_id from resident_notices"
                        + " where county_id = ? and resident_id = ? order by notice_id desc limit ?",
                row -> new Notice(
                        row.getTimestamp(1).toInstant(),
                        new Message(row.getString(2), Arrays.asList((String[])
                                row.getArray(3).getArray())),
                        Optional.ofNullable(row.getObject(4, Long.class))),
                act.countyId(),
                residentId,
                most);
    }
}
