package org.tidalrounds.county.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.Rows;

/** What was done to a county's policy parameters. Rows are only ever added. */
public final class PolicyLog {
    private PolicyLog() {}

    public static void add(Connection connection, String countyId, PolicyChange change) throws SQLException {
        Rows.change(
                connection,
                "insert into policy_changes (county_id, at, actor, key, from_date, before, after, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                countyId,
                change.at().atOffset(ZoneOffset.UTC),
                change.actor(),
                change.key(),
                change.from(),
                change.before().orElse(null),
                change.after().orElse(null),
                change.reason());
    }

    /** The latest first. */
    public static List<PolicyChange> list(Connection connection, String countyId) throws SQLException {
        return Rows.list(
                connection,
                "select * from policy_changes where county_id = ? order by change_no desc",
                List.of(countyId),
                PolicyLog::change);
    }

    private static PolicyChange change(ResultSet row) throws SQLException {
        return new PolicyChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("key"),
                row.getObject("from_date", LocalDate.class),
                Optional.ofNullable(row.getString("before")),
                Optional.ofNullable(row.getString("after")),
                row.getString("reason"));
    }
}
