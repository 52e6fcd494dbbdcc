package org.tidalrounds.clinic.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.database.Rows;

/**
 * What somebody does at a moment, within one transaction. The moment is the service's clock's, so that a policy's minute is the same
 * for all rows of the act.
 *
 * @param actor the account, or the part of the service, as the ledger names it
 */
public record Act(Connection connection, String countyId, String actor, Instant at) {
    /** All counties keep Beijing time. */
    public static final ZoneId ZONE = CountyDay.ZONE;

    /** A moment as PostgreSQL's {@code timestamptz} takes it. */
    public static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Texts as PostgreSQL's {@code text[]} takes them. */
    public static String @Nullable [] array(@Nullable List<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }

    /**
     * The numbers of policy of some rooms.
     *
     * @param rooms what stands before the dot of their keys, as in {@code booking.max_ahead}
     */
    public Policy policy(String... rooms) throws SQLException {
        return new Policy(list(
                "select key, value, from_date from policy where county_id = ? and split_part(key, '.', 1) = any (?)",
                row -> new PolicyValue(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                countyId,
                rooms));
    }

    public OffsetDateTime now() {
        return utc(at);
    }

    /** The county's date. */
    public LocalDate today() {
        return at.atZone(ZONE).toLocalDate();
    }

    /** Changes rows and returns how many. */
    public int change(String sql, @Nullable Object... values) throws SQLException {
        return Rows.change(connection, sql, values);
    }

    public <T> List<T> list(String sql, Rows.Reader<T> reader, @Nullable Object... values) throws SQLException {
        return Rows.list(connection, sql, Arrays.asList(values), reader);
    }

    public <T> Optional<T> find(String sql, Rows.Reader<T> reader, @Nullable Object... values) throws SQLException {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The number that a counting statement gives. */
    public int count(String sql, @Nullable Object... values) throws SQLException {
        return list(sql, row -> row.getInt(1), values).get(0);
    }
}
