package org.tidalrounds.clinic.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * Somebody who waits for a unit.
 *
 * @param state waiting, offered, booked, left or lapsed
 * @param offered the unit that is kept for it now
 * @param offeredUntil when that is over
 */
public record WaitEntry(
        long id,
        long referralId,
        String residentId,
        String department,
        LocalDate from,
        LocalDate to,
        String state,
        Optional<UnitKey> offered,
        Optional<Instant> offeredUntil) {
    static final String SELECT =
            "select w.entry_id, w.referral_id, w.resident_id, w.department, w.from_date, w.to_date, w.state,"
                    + " u.offer_id, u.number, u.hold_until from wait_list w left join units u on u.county_id = w.county_id"
                    + " and u.waiting_id = w.entry_id and u.state = 'held' where w.county_id = ? ";

    static WaitEntry of(ResultSet row) throws SQLException {
        Optional<String> offer = Optional.ofNullable(row.getString("offer_id"));
        int number = row.getInt("number");
        return new WaitEntry(
                row.getLong("entry_id"),
                row.getLong("referral_id"),
                row.getString("resident_id"),
                row.getString("department"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("state"),
                offer.map(id -> new UnitKey(id, number)),
                Optional.ofNullable(row.getTimestamp("hold_until")).map(moment -> moment.toInstant()));
    }
}
