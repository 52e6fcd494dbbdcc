package org.tidalrounds.mobile.calendar;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Language;

/** Reads and writes rows of {@code calendar_feeds}. */
final class FeedRows {
    private FeedRows() {}

    /** Makes a feed, or gives the one there is a new address; its events stay what they are. */
    static void save(Connection connection, Feed feed, String tokenHash) throws SQLException {
        Rows.change(
                connection,
                "insert into calendar_feeds (county_id, doctor_id, account_id, token_hash, language, made_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (county_id, doctor_id) do update"
                        + " set account_id = excluded.account_id, token_hash = excluded.token_hash,"
                        + " language = excluded.language, made_at = excluded.made_at, read_at = null",
                feed.countyId(),
                feed.doctorId(),
                feed.accountId(),
                tokenHash,
                feed.language().locale().getLanguage(),
                utc(feed.madeAt()));
    }

    static boolean delete(Connection connection, String countyId, String doctorId) throws SQLException {
        return Rows.change(
                        connection,
                        "delete from calendar_feeds where county_id = ? and doctor_id = ?",
                        countyId,
                        doctorId)
                == 1;
    }

    static Optional<Feed> ofDoctor(Connection connection, String countyId, String doctorId) throws SQLException {
        return list(connection, countyId, "doctor_id = ?", doctorId).stream().findFirst();
    }

    /** The feed behind an address, locked, as two programs may fetch at once. */
    static Optional<Feed> lock(Connection connection, String countyId, String tokenHash) throws SQLException {
        return list(connection, countyId, "token_hash = ? for update", tokenHash).stream()
                .findFirst();
    }

    static void read(Connection connection, Feed feed, String seen, Instant at) throws SQLException {
        Rows.change(
                connection,
                "update calendar_feeds set seen = ?, read_at = ? where county_id = ? and doctor_id = ?",
                seen,
                utc(at),
                feed.countyId(),
                feed.doctorId());
    }

    private static List<Feed> list(Connection connection, String countyId, String which, Object... values)
            throws SQLException {
        List<Object> all = new ArrayList<>(List.of(countyId));
        all.addAll(List.of(values));
        return Rows.list(
                connection,
                "select county_id, doctor_id, account_id, language, made_at, read_at, seen from calendar_feeds"
                        + " where county_id = ? and " + which,
                all,
                FeedRows::feed);
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Language.ofTag(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getString(7));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
