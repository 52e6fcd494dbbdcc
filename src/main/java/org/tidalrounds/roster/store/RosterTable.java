package org.tidalrounds.roster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.Horizon;

/** The table {@code rosters}. */
public final class RosterTable {
    private static final String COLUMNS = "county_id, roster_id, created_at, created_by, from_date, weeks, name, state,"
            + " version, revision, based_on, published_at, superseded_by,"
            + " (select count(*) from assumptions where assumptions.county_id = rosters.county_id"
            + " and assumptions.roster_id = rosters.roster_id) as assumed";

    private RosterTable() {}

    /**
     * The county's rosters that a condition holds for.
     *
     * @param rest what follows {@code where county_id = ?}, such as {@code and state = ? order by roster_id}
     */
    public static List<StoredRoster> list(Connection connection, String countyId, String rest, Object... parameters)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(countyId));
        values.addAll(List.of(parameters));
        return Rows.list(
                connection,
                "select " + COLUMNS + " from rosters where county_id = ? " + rest,
                values,
                RosterTable::roster);
    }

    public static Optional<StoredRoster> find(Connection connection, RosterKey key) throws SQLException {
        return list(connection, key.countyId(), "and roster_id = ?", key.rosterId()).stream()
                .findFirst();
    }

    /** The roster, locked until the transaction ends. */
    public static Optional<StoredRoster> findAndLock(Connection connection, RosterKey key) throws SQLException {
        return list(connection, key.countyId(), "and roster_id = ? for update", key.rosterId()).stream()
                .findFirst();
    }

    /** Makes an empty draft and returns its number. */
    public static long insertDraft(Connection connection, String countyId, NewDraft draft, Instant createdAt)
            throws SQLException {
        return Rows.list(
                        connection,
                        "insert into rosters (county_id, state, name, from_date, weeks, based_on, created_by, created_at, report)"
                                + " values (?, 'draft', ?, ?, ?, ?, ?, ?, '{}') returning roster_id",
                        Arrays.asList(
                                countyId,
                                draft.name(),
                                draft.from(),
                                draft.weeks(),
                                draft.basedOn().isPresent() ? draft.basedOn().getAsLong() : null,
                                draft.createdBy(),
                                createdAt.atOffset(ZoneOffset.UTC)),
                        row -> row.getLong(1))
                .get(0);
    }

    private static StoredRoster roster(ResultSet row) throws SQLException {
        return new StoredRoster(
                new RosterKey(row.getString("county_id"), row.getLong("roster_id")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                Horizon.of(row.getObject("from_date", LocalDate.class), row.getInt("weeks")),
                row.getInt("weeks"),
                row.getString("name"),
                Coded.of(PublicationState.values(), row.getString("state")),
                version(row),
                row.getLong("revision"),
                number(row, "based_on"),
                Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                number(row, "superseded_by"),
                row.getInt("assumed"));
    }

    private static OptionalInt version(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
