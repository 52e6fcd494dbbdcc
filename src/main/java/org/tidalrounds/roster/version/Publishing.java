package org.tidalrounds.roster.version;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.job.SolveJobs;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterTable;
import org.tidalrounds.roster.store.StoredRoster;

/** Publishes drafts, one transaction each: checks, freezes, supersedes, numbers, and tells who must know. */
@Singleton
public final class Publishing {
    private final CountyTransactions transactions;
    private final List<PublicationCheck> checks;
    private final ApplicationEventPublisher<RosterPublished> events;
    private final Clock clock;

    Publishing(
            CountyTransactions transactions,
            List<PublicationCheck> checks,
            ApplicationEventPublisher<RosterPublished> events,
            Clock clock) {
        this.transactions = transactions;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a draft the roster that people follow on its days.
     *
     * @param revision of the draft as it was looked at
     * @throws RosterRefused if it is no draft, is being solved, its revision is another, a check refuses it, or it would leave days
     *     without a roster that have one
     */
    public StoredRoster publish(RosterKey key, long revision, String publishedBy) {
        return transactions.write(key.countyId(), connection -> {
            lockVersions(connection, key.countyId());
            StoredRoster draft = Drafts.requireDraft(connection, key, revision);
            SolveJobs.refuseIfSolving(connection, key);
            requirePublishable(connection, draft);
            List<RosterKey> superseded = supersede(connection, draft);
            StoredRoster published = freeze(connection, key, publishedBy);
            events.publishEvent(
                    new RosterPublished(key, published.version().orElseThrow(), published.horizon(), superseded));
            return published;
        });
    }

    /** One publication of a county at a time. */
    private static void lockVersions(Connection connection, String countyId) throws SQLException {
        Rows.list(
                connection,
                "select county_id from counties where county_id = ? for no key update",
                List.of(countyId),
                row -> row.getString(1));
    }

    private void requirePublishable(Connection connection, StoredRoster draft) throws SQLException {
        for (PublicationCheck check : checks) {
            Optional<Message> obstacle = check.findObstacle(connection, draft);
            if (obstacle.isPresent()) {
                throw new RosterRefused(RosterRefused.Kind.CONFLICT, obstacle.get());
            }
        }
    }

    private static List<RosterKey> supersede(Connection connection, StoredRoster draft) throws SQLException {
        Horizon days = draft.horizon();
        List<StoredRoster> overlapping = RosterTable.list(
                connection,
                draft.key().countyId(),
                "and state = 'published' and from_date <= ? and to_date >= ? order by from_date",
                days.to(),
                days.from());
        for (StoredRoster old : overlapping) {
            if (old.horizon().from().isBefore(days.from()) || old.horizon().to().isAfter(days.to())) {
                throw RosterRefused.conflict(
                        "roster.days_left_without",
                        old.name(),
                        old.horizon().from(),
                        old.horizon().to());
            }
            Rows.change(
                    connection,
                    "update rosters set state = 'superseded', superseded_by = ? where county_id = ? and roster_id = ?",
                    draft.key().rosterId(),
                    old.key().countyId(),
                    old.key().rosterId());
        }
        return overlapping.stream().map(StoredRoster::key).toList();
    }

    private StoredRoster freeze(Connection connection, RosterKey key, String publishedBy) throws SQLException {
        Rows.change(
                connection,
                "update rosters set state = 'published', published_at = ?, published_by = ?, revision = revision + 1,"
                        + " version = (select coalesce(max(version), 0) + 1 from rosters where county_id = ?)"
                        + " where county_id = ? and roster_id = ?",
                clock.instant().atOffset(ZoneOffset.UTC),
                publishedBy,
                key.countyId(),
                key.countyId(),
                key.rosterId());
        return RosterTable.find(connection, key).orElseThrow();
    }
}
