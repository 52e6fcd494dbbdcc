package org.tidalrounds.mobile.calendar;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.store.StoredRoster;

/**
 * The calendars of doctors. Whoever has the address may read it, and nothing else; the database knows its hash only. What a calendar has
 * told is kept, and compared with what is published when it is next fetched.
 */
@Singleton
final class CalendarFeeds {
    /** Past duties, and those cancelled, are told of for so long. */
    private static final Period KEPT = Period.ofDays(30);

    private final CountyTransactions transactions;
    private final PublishedDays published;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    CalendarFeeds(
            CountyTransactions transactions,
            PublishedDays published,
            Accounts accounts,
            AuditTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.published = published;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes the caller's calendar, or gives it a new address; the old one is of no use from now on. */
    CountyToken reset(Caller caller, String doctorId, Language language) {
        CountyToken token = CountyToken.make(caller.countyId());
        Feed feed = new Feed(
                caller.countyId(), doctorId, caller.accountId(), language, clock.instant(), Optional.empty(), "");
        return transactions.write(caller.countyId(), connection -> {
            FeedRows.save(connection, feed, token.hash());
            trail.record(connection, caller.countyId(), AuditEvent.of(caller, "calendar.reset", "doctor:" + doctorId));
            return token;
        });
    }

    Optional<Feed> find(String countyId, String doctorId) {
        return transactions.read(countyId, connection -> FeedRows.ofDoctor(connection, countyId, doctorId));
    }

    /** Takes the caller's calendar away; false if there is none. */
    boolean revoke(Caller caller, String doctorId) {
        return transactions.write(caller.countyId(), connection -> {
            boolean deleted = FeedRows.delete(connection, caller.countyId(), doctorId);
            if (deleted) {
                trail.record(
                        connection, caller.countyId(), AuditEvent.of(caller, "calendar.revoke", "doctor:" + doctorId));
            }
            return deleted;
        });
    }

    /** A calendar as it is at this moment. */
    record Reading(Feed feed, List<FeedEvent> events) {}

    /** What is behind an address; empty if nothing is, or if its owner's account is closed or belongs to that doctor no more. */
    Optional<Reading> read(CountyToken token) {
        return transactions.write(token.countyId(), connection -> {
            Optional<Feed> feed =
                    FeedRows.lock(connection, token.countyId(), token.hash()).filter(this::isOwned);
            return feed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reading(feed.get(), events(connection, feed.get())));
        });
    }

    private boolean isOwned(Feed feed) {
        return accounts.find(feed.countyId(), feed.accountId())
                .filter(Account::isActive)
                .flatMap(account -> account.links().doctorId())
                .filter(feed.doctorId()::equals)
                .isPresent();
    }

    private List<FeedEvent> events(Connection connection, Feed feed) throws SQLException {
        Instant now = clock.instant();
        LocalDate today = CountyDay.today(clock);
        LocalDate first = today.minus(KEPT);
        List<StoredRoster> rosters = published.rosters(connection, feed.countyId(), first);
        String seen = rosters.stream()
                .map(roster -> Long.toString(roster.key().rosterId()))
                .collect(Collectors.joining(" "));
        EventRows rows = new EventRows(connection, feed.countyId(), feed.doctorId());
        List<FeedEvent> events = rows.list();
        if (!seen.equals(feed.seen())) {
            List<PlannedEvent> planned = published.duties(rosters, feed.doctorId(), first);
            events = new EventMatching(today, now, UUID::randomUUID).match(events, planned);
            rows.replace(
                    events.stream().filter(event -> isTold(event, first, now)).toList());
        }
        FeedRows.read(connection, feed, seen, now);
        return events.stream()
                .filter(event -> isTold(event, first, now))
                .sorted(Comparator.comparing((FeedEvent event) -> event.duty().date())
                        .thenComparing(event -> event.duty().start())
                        .thenComparing(FeedEvent::uid))
                .toList();
    }

    private static boolean isTold(FeedEvent event, LocalDate first, Instant now) {
        boolean old = event.duty().date().isBefore(first);
        boolean longCancelled = event.cancelled() && event.changedAt().isBefore(now.minus(KEPT));
        return !old && !longCancelled;
    }
}
