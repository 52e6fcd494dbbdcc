package org.tidalrounds.roster.assume;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.store.RosterKey;

/** The table {@code assumptions}. */
public final class AssumptionTable {
    private AssumptionTable() {}

    /** Those of a roster in the order in which they were stated. */
    public static List<Assumption> list(Connection connection, RosterKey key) throws SQLException {
        return Rows.list(
                connection,
                "select kind, subject, value, from_date, to_date from assumptions"
                        + " where county_id = ? and roster_id = ? order by position",
                List.of(key.countyId(), key.rosterId()),
                AssumptionTable::assumption);
    }

    /** Puts these in the place of those there. */
    public static void replace(Connection connection, RosterKey key, List<Assumption> assumptions) throws SQLException {
        Rows.change(
                connection,
                "delete from assumptions where county_id = ? and roster_id = ?",
                key.countyId(),
                key.rosterId());
        Rows.insert(
                connection,
                "insert into assumptions (county_id, roster_id, position, kind, subject, value, from_date, to_date)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                assumptions,
                (assumption, position) -> Arrays.asList(
                        key.countyId(),
                        key.rosterId(),
                        position,
                        assumption.kind().code(),
                        assumption.subject(),
                        assumption.value(),
                        assumption.from().orElse(null),
                        assumption.to().orElse(null)));
    }

    private static Assumption assumption(ResultSet row) throws SQLException {
        return new Assumption(
                Coded.of(AssumptionKind.values(), row.getString("kind")),
                row.getString("subject"),
                row.getString("value"),
                Optional.ofNullable(row.getObject("from_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("to_date", LocalDate.class)));
    }
}
