package org.tidalrounds.clinic.unit;

import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Writes what a resident is to be told beside what happened, so that one is never there without the other. */
public final class Notices {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Notices() {}

    public static void tell(Act act, String residentId, @Nullable Long bookingId, Message message) throws SQLException {
        act.change(
                "insert into resident_notices (county_id, resident_id, at, message_key, message_arguments, booking_id)"
                        + " values (?, ?, ?, ?, ?, ?)",
                act.countyId(),
                residentId,
                act.now(),
                message.key(),
                message.arguments().toArray(String[]::new),
                bookingId);
    }

    /** A moment as the county reads it. */
    public static String shown(Instant moment) {
        return MINUTE.format(moment.atZone(Act.ZONE));
    }
}
