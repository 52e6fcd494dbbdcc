package org.tidalrounds.roster.draft;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.job.SolveJobs;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.RequestKeys;
import org.tidalrounds.roster.store.RosterContent;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterTable;
import org.tidalrounds.roster.store.StoredRoster;

/** Makes, lists, renames and discards drafts. A change names the revision it saw, and is refused if that is not the last. */
@Singleton
public final class Drafts {
    private final CountyTransactions transactions;
    private final SolveJobs jobs;
    private final Clock clock;

    Drafts(CountyTransactions transactions, SolveJobs jobs, Clock clock) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Makes a draft; a copy takes everything but the name from its basis, so an old version is restored by copying it.
     *
     * @param requestKey the same for every repetition of the request
     * @throws RosterRefused if there is no such roster to copy
     */
    public StoredRoster create(String countyId, DraftOrder order, String requestKey) {
        StoredRoster created = transactions.write(countyId, connection -> {
            long id = RequestKeys.once(
                    connection, countyId, requestKey, "draft " + order, () -> insert(connection, countyId, order));
            return RosterTable.find(connection, new RosterKey(countyId, id))
                    .orElseThrow(() -> RosterRefused.missing(new RosterKey(countyId, id)));
        });
        if (order.draft().basedOn().isPresent()) {
            RosterContent.analyze(transactions);
        }
        return created;
    }

    /** The same without a key, for callers who make more than a draft; they see to {@link RosterContent#analyze}. */
    public StoredRoster create(Connection connection, String countyId, DraftOrder order) throws SQLException {
        RosterKey key = new RosterKey(countyId, insert(connection, countyId, order));
        return RosterTable.find(connection, key).orElseThrow();
    }

    private long insert(Connection connection, String countyId, DraftOrder order) throws SQLException {
        NewDraft draft = order.draft();
        long id = RosterTable.insertDraft(connection, countyId, draft, clock.instant());
        if (draft.basedOn().isPresent()) {
            RosterKey basis = new RosterKey(countyId, draft.basedOn().getAsLong());
            RosterContent.copy(connection, basis, id);
        }
        if (order.solve().isPresent()) {
            jobs.submit(connection, new RosterKey(countyId, id), order.solve().get(), draft.createdBy());
        }
        return id;
    }

    /**
     * The county's rosters, the latest first.
     *
     * @param state empty for any
     * @param before the number of a roster; only earlier ones are listed
     */
    public List<StoredRoster> list(String countyId, Optional<PublicationState> state, long before, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(before));
        state.ifPresent(wanted -> parameters.add(wanted.code()));
        parameters.add(limit);
        String rest =
                "and roster_id < ? " + (state.isPresent() ? "and state = ? " : "") + "order by roster_id desc limit ?";
        return transactions.read(
                countyId, connection -> RosterTable.list(connection, countyId, rest, parameters.toArray()));
    }

    /** @throws RosterRefused if it is no draft, or its revision is another */
    public StoredRoster rename(RosterKey key, long revision, String name) {
        return transactions.write(key.countyId(), connection -> {
            requireDraft(connection, key, revision);
            Rows.change(
                    connection,
                    "update rosters set name = ?, revision = revision + 1 where county_id = ? and roster_id = ?",
                    name,
                    key.countyId(),
                    key.rosterId());
            return RosterTable.find(connection, key).orElseThrow();
        });
    }

    /**
     * Deletes a draft with all that is in it.
     *
     * @throws RosterRefused if it is no draft, is being solved, or its revision is another
     */
    public void discard(RosterKey key, long revision) {
        transactions.write(key.countyId(), connection -> {
            requireDraft(connection, key, revision);
            SolveJobs.refuseIfSolving(connection, key);
            RosterContent.clear(connection, key);
            return Rows.change(
                    connection,
                    "delete from rosters where county_id = ? and roster_id = ?",
                    key.countyId(),
                    key.rosterId());
        });
    }

    /**
     * The draft, locked until the transaction ends, for whoever changes it.
     *
     * @throws RosterRefused if there is none, it is published, or its revision is another
     */
    public static StoredRoster requireDraft(Connection connection, RosterKey key, long revision) throws SQLException {
        StoredRoster roster = RosterTable.findAndLock(connection, key).orElseThrow(() -> RosterRefused.missing(key));
        if (!roster.isDraft()) {
            throw RosterRefused.conflict("roster.not_a_draft", roster.name());
        }
        if (roster.revision() != revision) {
            throw new RosterRefused(RosterRefused.Kind.STALE, Message.of("roster.stale", revision, roster.revision()));
        }
        return roster;
    }
}
