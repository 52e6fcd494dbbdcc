package org.tidalrounds.clinic.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param freeAhead units of the reserve that are still free and not over
 * @param waiting referrals on the wait-list now
 * @param longestWaitDays how long the first of these has waited; 0 if nobody waits
 * @param medianWaitDays from booking to the day itself, with a referral
 * @param wait90Days the same, within which nine of ten are
 * @param expectedDemand referrals to be booked from now to the last day: those waiting, and as many a day as were booked in the 28 days
 *     before now
 * @param expectedShortage referrals that will find nothing of the reserve: the demand less what is free ahead; at least 0
 */
public record DepartmentUse(
        String department,
        String kind,
        int capacity,
        int kept,
        int keptByReferral,
        int released,
        int booked,
        int freeAhead,
        int waiting,
        int longestWaitDays,
        double medianWaitDays,
        double wait90Days,
        int expectedDemand,
        int expectedShortage) {
    /** Four weeks: each weekday, on which other departments are open, counts alike. */
    private static final int LOOK_BACK_DAYS = 28;

    private static final String USE = """
            select o.department, o.kind, count(*) as capacity, count(*) filter (where u.kept) as kept,
                count(*) filter (where u.kept and u.state = 'booked' and u.referral_id is not null) as by_referral,
                count(*) filter (where u.kept and u.pool = 'open') as released,
                count(*) filter (where u.state = 'booked') as booked,
                count(*) filter (where u.kept and u.state = 'free' and u.ends_at > ?) as free_ahead,
                (select count(*) from wait_list w where w.county_id = o.county_id and o.department in ('', w.department)
                    and w.kind = o.kind and w.state in ('waiting', 'offered')) as waiting,
                (select floor(coalesce(extract(epoch from ? - min(w.since)) / 86400, 0)) from wait_list w
                    where w.county_id = o.county_id and o.department in ('', w.department) and w.kind = o.kind
                    and w.state in ('waiting', 'offered')) as longest_days,
                (select count(*) from bookings r where r.county_id = o.county_id and o.department in ('', r.department)
                    and r.kind = o.kind and r.referral_id is not null and r.booked_at between ? and ?
                    and r.booked_by <> 'relocation' and r.state <> 'moved') as recent,
                coalesce(percentile_cont(0.5) within group (order by extract(epoch from b.starts_at - b.booked_at) / 86400)
                    filter (where b.referral_id is not null), 0) as median_days,
                coalesce(percentile_cont(0.9) within group (order by extract(epoch from b.starts_at - b.booked_at) / 86400)
                    filter (where b.referral_id is not null), 0) as days90
            from offers o
            join units u using (county_id, offer_id)
            left join bookings b on b.county_id = u.county_id and b.booking_id = u.booking_id
            where o.county_id = ? and o.date between ? and ? and u.state <> 'stopped'
            group by o.county_id, o.department, o.kind order by o.department, o.kind
            """;

    /** Both days included. */
    public static List<DepartmentUse> list(Act act, LocalDate from, LocalDate to) throws SQLException {
        long daysAhead = Math.max(0, ChronoUnit.DAYS.between(act.today(), to) + 1);
        return act.list(
                USE,
                row -> use(row, daysAhead),
                act.now(),
                act.now(),
                Act.utc(act.at().minus(Duration.ofDays(LOOK_BACK_DAYS))),
                act.now(),
                act.countyId(),
                from,
                to);
    }

    private static DepartmentUse use(ResultSet row, long daysAhead) throws SQLException {
        double perDay = row.getInt("recent") / (double) LOOK_BACK_DAYS;
        int demand = row.getInt("waiting") + (int) Math.round(perDay * daysAhead);
        return new DepartmentUse(
                row.getString("department"),
                row.getString("kind"),
                row.getInt("capacity"),
                row.getInt("kept"),
                row.getInt("by_referral"),
                row.getInt("released"),
                row.getInt("booked"),
                row.getInt("free_ahead"),
                row.getInt("waiting"),
                row.getInt("longest_days"),
                row.getDouble("median_days"),
                row.getDouble("days90"),
                demand,
                Math.max(0, demand - row.getInt("free_ahead")));
    }
}
