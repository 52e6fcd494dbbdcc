package org.tidalrounds.access.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/**
 * Counts tries in the database, so that they count over all servers and restarts. A try counts before it is known how it
 * ends, so that many at once get no more than the limit.
 */
@Singleton
final class TryLimits {
    private final CountyTransactions transactions;
    private final AccessSettings settings;
    private final Clock clock;

    TryLimits(CountyTransactions transactions, AccessSettings settings, Clock clock) {
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    private record Count(int tries, Instant beganAt) {}

    /**
     * Counts one try.
     *
     * @param subject what is limited; no personal data in the clear
     * @param most tries in a window
     * @throws TooManyTries if there were so many already
     */
    void count(String countyId, String subject, int most) {
        Instant now = clock.instant();
        String windowStart = now.minus(settings.window()).toString();
        Count count = transactions.write(
                countyId,
                connection -> Rows.list(
                                connection,
                                """
                                insert into attempts as old (county_id, subject, began_at, tries)
                                values (?, ?, ?::timestamptz, 1)
                                on conflict (county_id, subject) do update set
                                    tries = case when old.began_at <= ?::timestamptz then 1 else old.tries + 1 end,
                                    began_at = case when old.began_at <= ?::timestamptz then excluded.began_at
                                        else old.began_at end
                                returning tries, began_at""",
                                List.of(countyId, subject, now.toString(), windowStart, windowStart),
                                row -> new Count(
                                        row.getInt(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant()))
                        .get(0));
        if (count.tries() > most) {
            throw new TooManyTries(Duration.between(now, count.beganAt().plus(settings.window())));
        }
    }

    /** Forgets the tries of a subject that has proved itself, and with them all that are out of their window. */
    void clear(String countyId, String subject) {
        String windowStart = clock.instant().minus(settings.window()).toString();
        transactions.write(
                countyId,
                connection -> Rows.change(
                        connection,
                        "delete from attempts where county_id = ? and (subject = ? or began_at <= ?::timestamptz)",
                        countyId,
                        subject,
                        windowStart));
    }
}
