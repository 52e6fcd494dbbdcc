package org.tidalrounds.clinic;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;

/**
 * A department of the county's hospitals that something can be booked of.
 *
 * @param kinds of session, bed and exam
 */
public record Department(String name, List<String> kinds) {
    /** A device that belongs to no department is for all of them. */
    private static final String SELECT = """
            with offered as (
                select department, 'session' as kind from clinic_templates where county_id = ?
                union
                select department, kind from resources where county_id = ? and department is not null
                union
                select c.department, r.kind from clinic_templates c join resources r using (county_id)
                where c.county_id = ? and r.department is null)
            select department, array_agg(kind order by array_position(array['session', 'bed', 'exam'], kind))
            from offered where department <> '' group by department order by department""";

    public Department {
        kinds = List.copyOf(kinds);
    }

    public static List<Department> list(Act act) throws SQLException {
        return act.list(
                SELECT,
                row -> new Department(row.getString(1), Arrays.asList((String[])
                        row.getArray(2).getArray())),
                act.countyId(),
                act.countyId(),
                act.countyId());
    }
}
