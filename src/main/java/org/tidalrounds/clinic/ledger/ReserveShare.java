package org.tidalrounds.clinic.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;

/**
 * The reserve of a department on a day, as it stood at a moment.
 *
 * @param department empty for devices that every department may use
 * @param kind session, bed or exam
 * @param capacity units offered, stopped ones not counted
 * @param promised units that the rule keeps until the release
 * @param kept units that only a referral could book then
 * @param used of these, booked
 * @param released units that had been given back to all by then
 */
public record ReserveShare(
        String department, String kind, int capacity, int promised, int kept, int used, int released) {
    private static final String AT = """
            with offer as (
                select distinct on (offer_id) * from offer_ledger where county_id = ? and at <= ? order by offer_id, revision desc),
            unit as (
                select distinct on (l.offer_id, l.number) l.*, o.department, q.kind
                from unit_ledger l
                join offer o on o.offer_id = l.offer_id and o.date = ? and o.state = 'open'
                join offers q on q.county_id = l.county_id and q.offer_id = l.offer_id
                where l.county_id = ? and l.at <= ?
                order by l.offer_id, l.number, l.revision desc)
            select department, kind, count(*) filter (where state <> 'stopped') as capacity,
                (select sum(o.reserved) from offer o join offers q on q.county_id = o.county_id and q.offer_id = o.offer_id
                    where o.date = ? and o.state = 'open' and o.department = unit.department and q.kind = unit.kind) as promised,
                count(*) filter (where pool = 'reserve' and state <> 'stopped') as kept,
                count(*) filter (where pool = 'reserve' and state = 'booked') as used,
                (select coalesce(sum(o.released_units), 0) from offer o join offers q on q.county_id = o.county_id
                    and q.offer_id = o.offer_id
                    where o.date = ? and o.state = 'open' and o.department = unit.department and q.kind = unit.kind) as released
            from unit group by department, kind order by department, kind
            """;

    /** Every department and kind that had something to offer on the day. */
    public static List<ReserveShare> list(Act act, LocalDate date, Instant at) throws SQLException {
        return act.list(
                AT,
                row -> new ReserveShare(
                        row.getString("department"),
                        row.getString("kind"),
                        row.getInt("capacity"),
                        row.getInt("promised"),
                        row.getInt("kept"),
                        row.getInt("used"),
                        row.getInt("released")),
                act.countyId(),
                Act.utc(at),
                date,
                act.countyId(),
                Act.utc(at),
                date,
                date);
    }
}
