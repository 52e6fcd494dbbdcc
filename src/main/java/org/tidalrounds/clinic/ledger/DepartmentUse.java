package org.tidalrounds.clinic.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;

/**
 * How a department's offer is used over some days, for coordinators.
 *
 * @param department empty for devices that every department may use
 * @param kind session, bed or exam
 * @param capacity units offered, stopped ones not counted
 * @param kept units of the reserve, before and after their release
 * @param keptByReferral of these, booked with a referral
 * @param released units given back to all
 * @param booked units booked, of the reserve or not
 * @param waiting referrals on the wait-list now
 * @param medianWaitDays from booking to the day itself, with a referral
 * @param expectedShortage referrals that will find nothing: those waiting, less the free units of the reserve ahead; at least 0
 */
public record DepartmentUse(
        String department,
        String kind,
        int capacity,
        int kept,
        int keptByReferral,
        int released,
        int booked,
        int waiting,
        double medianWaitDays,
        int expectedShortage) {
    private static final String USE = """
            select o.department, o.kind, count(*) as capacity, count(*) filter (where u.kept) as kept,
                count(*) filter (where u.kept and u.state = 'booked' and u.referral_id is not null) as by_referral,
                count(*) filter (where u.kept and u.pool = 'open') as released,
                count(*) filter (where u.state = 'booked') as booked,
                count(*) filter (where u.kept and u.state = 'free' and u.ends_at > ?) as free_ahead,
                (select count(*) from wait_list w where w.county_id = ? and w.department = o.department and w.kind = o.kind
                    and w.state in ('waiting', 'offered')) as waiting,
                coalesce(percentile_cont(0.5) within group (order by extract(epoch from b.starts_at - b.booked_at) / 86400)
                    filter (where b.referral_id is not null), 0) as median_days
            from offers o
            join units u using (county_id, offer_id)
            left join bookings b on b.county_id = u.county_id and b.booking_id = u.booking_id
            where o.county_id = ? and o.date between ? and ? and u.state <> 'stopped'
            group by o.department, o.kind order by o.department, o.kind
            """;

    /** Both days included. */
    public static List<DepartmentUse> list(Act act, LocalDate from, LocalDate to) throws SQLException {
        return act.list(
                USE,
                row -> new DepartmentUse(
                        row.getString("department"),
                        row.getString("kind"),
                        row.getInt("capacity"),
                        row.getInt("kept"),
                        row.getInt("by_referral"),
                        row.getInt("released"),
                        row.getInt("booked"),
                        row.getInt("waiting"),
                        row.getDouble("median_days"),
                        Math.max(0, row.getInt("waiting") - row.getInt("free_ahead"))),
                act.now(),
                act.countyId(),
                act.countyId(),
                from,
                to);
    }
}
