package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.tide.Surge;

/** The surges of a county as they were noticed. */
@Singleton
public final class Surges {
    private static final String COLUMNS =
            "raised_at, village_code, date, expected, skills, reason_key, reason_arguments";

    private final CountyTransactions transactions;
    private final Clock clock;

    Surges(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A surge on record. */
    public record Recorded(long id, Instant raisedAt, Surge surge) {}

    long record(String countyId, Surge surge) {
        List<?> values = List.of(
                countyId,
                clock.instant().atOffset(ZoneOffset.UTC),
                surge.villageCode(),
                surge.date(),
                surge.expected(),
                surge.skills().toArray(String[]::new),
                surge.reason().key(),
                surge.reason().arguments().toArray(String[]::new));
        return transactions
                .write(
                        countyId,
                        connection -> Rows.list(
                                connection,
                                "insert into surges (county_id, " + COLUMNS
                                        + ") values (?, ?, ?, ?, ?, ?, ?, ?) returning surge_id",
                                values,
                                row -> row.getLong(1)))
                .get(0);
    }

    /** Those of some days, both included, by day and then as they were noticed. */
    public List<Recorded> list(String countyId, LocalDate from, LocalDate to) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        "select surge_id, " + COLUMNS
                                + " from surges where county_id = ? and date between ? and ? order by date, surge_id",
                        List.of(countyId, from, to),
                        Surges::recorded));
    }

    /** @throws io.micronaut.http.exceptions.HttpStatusException 404 if there is no such surge */
    public Recorded get(String countyId, long surgeId) {
        return transactions
                .read(
                        countyId,
                        connection -> Rows.list(
                                connection,
                                "select surge_id, " + COLUMNS + " from surges where county_id = ? and surge_id = ?",
                                List.of(countyId, surgeId),
                                Surges::recorded))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusals.missing("adjust.no_surge", surgeId));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        Surge surge = new Surge(
                row.getObject("date", LocalDate.class),
                row.getString("village_code"),
                row.getInt("expected"),
                strings(row.getArray("skills")),
                new Message(row.getString("reason_key"), strings(row.getArray("reason_arguments"))));
        Instant raisedAt = row.getObject("raised_at", OffsetDateTime.class).toInstant();
        return new Recorded(row.getLong("surge_id"), raisedAt, surge);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
