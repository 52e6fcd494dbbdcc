package org.tidalrounds.clinic.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;

/**
 * How a department's offer of one day is used, as it stands now.
 *
 * @param department empty for devices that every department may use
 * @param kind session, bed or exam
 * @param capacity units offered, stopped ones not counted
 * @param kept units of the reserve, before and after their release
 * @param keptByReferral of these, booked with a referral
 * @param released of these, given back to all
 * @param booked units booked, of the reserve or not
 */
public record DayUse(
        LocalDate date,
        String department,
        String kind,
        int capacity,
        int kept,
        int keptByReferral,
        int released,
        int booked) {
    private static final String USE = """
            select o.date, o.department, o.kind, count(*) as capacity, count(*) filter (where u.kept) as kept,
                count(*) filter (where u.kept and u.state = 'booked' and u.referral_id is not null) as by_referral,
                count(*) filter (where u.kept and u.pool = 'open' and not (u.state = 'booked' and u.referral_id is not null))
                    as released,
                count(*) filter (where u.state = 'booked') as booked
            from offers o join units u using (county_id, offer_id)
            where o.county_id = ? and o.date between ? and ? and u.state <> 'stopped'
            group by o.date, o.department, o.kind order by o.date, o.department, o.kind
            """;

    /** Both days included. */
    public static List<DayUse> list(Act act, LocalDate from, LocalDate to) throws SQLException {
        return act.list(
                USE,
                row -> new DayUse(
                        row.getObject("date", LocalDate.class),
                        row.getString("department"),
                        row.getString("kind"),
                        row.getInt("capacity"),
                        row.getInt("kept"),
                        row.getInt("by_referral"),
                        row.getInt("released"),
                        row.getInt("booked")),
                act.countyId(),
                from,
                to);
    }
}
