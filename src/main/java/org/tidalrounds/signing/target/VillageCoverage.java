package org.tidalrounds.signing.target;

import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.signing.SigningPolicy;

/**
 * The coverage of one village.
 *
 * @param townshipCode of the village
 */
record VillageCoverage(String villageCode, String townshipCode, String townshipName, Coverage coverage) {
    private static final String SELECT = """
            with signed as materialized (
                select resident_id, max(ends_on) filter (where signed_on <= ?) as ends_on,
                    bool_or(?::date between signed_on and ends_on) as year_ago
                from contracts where county_id = ? group by resident_id),
            tasks as materialized (
                select village_code, count(*) filter (where due_from <= ?) as open, count(*) filter (where due_by < ?) as overdue
                from signing_tasks where county_id = ? and state in ('open', 'in_progress') group by village_code),
            people as materialized (
                select r.village_code, count(*) as residents,
                    count(*) filter (where c.ends_on >= ?) as signed,
                    count(*) filter (where c.year_ago) as year_ago,
                    count(*) filter (where r.groups && ?::text[]) as key,
                    count(*) filter (where r.groups && ?::text[] and c.ends_on >= ?) as key_signed,
                    count(*) filter (where c.ends_on between ? and ?) as expiring
                from residents r left join signed c using (resident_id)
                where r.county_id = ? and not r.gone group by r.village_code)
            select v.village_code, v.township_code, v.township_name, p.*, t.open, t.overdue
            from villages v left join people p using (village_code) left join tasks t using (village_code)
            where v.county_id = ? and not v.gone
            order by v.row_no
            """;

    /** Every village of the county, in its order. */
    static List<VillageCoverage> list(Act act) throws SQLException {
        SigningPolicy policy = SigningPolicy.of(act);
        String[] groups = policy.keyGroups().toArray(String[]::new);
        return act.list(
                SELECT,
                row -> new VillageCoverage(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Coverage(
                                row.getInt("residents"),
                                row.getInt("signed"),
                                row.getInt("year_ago"),
                                row.getInt("key"),
                                row.getInt("key_signed"),
                                row.getInt("expiring"),
                                row.getInt("open"),
                                row.getInt("overdue"))),
                act.today(),
                act.today().minusYears(1),
                act.countyId(),
                act.today(),
                act.today(),
                act.countyId(),
                act.today(),
                groups,
                groups,
                act.today(),
                act.today(),
                act.today().plusDays(policy.number(PolicyParameter.SIGNING_RENEWAL_DAYS)),
                act.countyId(),
                act.countyId());
    }
}
