package org.tidalrounds.roster.adjust;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.access.account.AccountNames;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.DraftRows;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterState;
import org.tidalrounds.roster.store.StoredChange;
import org.tidalrounds.roster.store.StoredJson;

/** Changes drafts, one change a transaction: weighed, logged, and never over somebody else's. */
@Singleton
public final class Adjusting {
    private final CountyTransactions transactions;
    private final Desks desks;
    private final Weighing weighing;
    private final OpenReporting openReporting;
    private final AccountNames names;
    private final Clock clock;

    Adjusting(
            CountyTransactions transactions,
            Desks desks,
            Weighing weighing,
            OpenReporting openReporting,
            AccountNames names,
            Clock clock) {
        this.transactions = transactions;
        this.desks = desks;
        this.weighing = weighing;
        this.openReporting = openReporting;
        this.names = names;
        this.clock = clock;
    }

    /** What operations would do, one after the other; nothing is stored. */
    public Adjustment trial(RosterKey key, List<Operation> operations) {
        Desk desk = desk(key);
        Touches touches = Operations.touches(desk, operations);
        return weighing.weigh(desk, desk.after(touches, desk.revision()), touches, name(operations));
    }

    /** The roster at its latest revision, of any state. */
    Desk desk(RosterKey key) {
        return transactions.read(
                key.countyId(), connection -> desks.at(connection, key, found(key, new DraftRows(connection, key))));
    }

    /**
     * Does operations, all or none.
     *
     * @throws BreachUnexplained if hard rules break and the author gives no reason
     */
    public Adjustment apply(RosterKey key, Author author, List<Operation> operations) {
        return change(key, author, name(operations), desk -> Operations.touches(desk, operations));
    }

    private static String name(List<Operation> operations) {
        return operations.stream().map(Operation::name).distinct().collect(Collectors.joining("+"));
    }

    /** Makes any change of a draft. */
    Adjustment change(RosterKey key, Author author, String operation, Function<Desk, Touches> change) {
        return change(key, author, operation, change, (connection, after) -> {});
    }

    /** What is stored together with a change, or not at all. */
    interface Companion {
        void store(Connection connection, Desk after) throws SQLException;
    }

    /** Makes any change of a draft, and what belongs to it. */
    Adjustment change(
            RosterKey key, Author author, String operation, Function<Desk, Touches> change, Companion companion) {
        return write(key, author, (rows, desk) -> {
            Stored stored = store(rows, key, desk, author, operation, change.apply(desk));
            companion.store(rows.connection(), stored.desk());
            return stored;
        });
    }

    /** A desk that came of a change that is stored. */
    private record Stored(Desk desk, Adjustment adjustment) {}

    /** A change within the transaction that holds the roster. */
    private interface Change {
        Stored make(DraftRows rows, Desk desk) throws SQLException;
    }

    private Adjustment write(RosterKey key, Author author, Change change) {
        Stored stored = transactions.write(key.countyId(), connection -> {
            DraftRows rows = new DraftRows(connection, key);
            RosterState state = rows.lock().orElseThrow(() -> noRoster(key));
            if (!state.isDraft()) {
                throw Refusals.conflict("adjust.not_a_draft", key.rosterId());
            }
            if (state.revision() != author.seenRevision()) {
                throw overtaken(rows, key, author, state);
            }
            return change.make(rows, desks.at(connection, key, state));
        });
        desks.keep(key, stored.desk());
        return stored.adjustment();
    }

    private Stored store(DraftRows rows, RosterKey key, Desk desk, Author author, String operation, Touches touches)
            throws SQLException {
        Desk after = desk.after(touches, desk.revision() + 1);
        Adjustment adjustment = weighing.weigh(desk, after, touches, operation);
        List<Consequence> breaches = adjustment.hardBreaches();
        if (!breaches.isEmpty() && author.reason().isBlank()) {
            throw new BreachUnexplained(breaches);
        }
        if (!rows.raise(desk.revision())) {
            throw new IllegalStateException(key + " changed while it was locked");
        }
        TouchWriting.write(rows, touches);
        openReporting.report(rows, desk, after, touches);
        rows.log(new StoredChange(
                after.revision(),
                clock.instant(),
                author.accountId(),
                operation,
                breaches.isEmpty() ? "" : author.reason().strip(),
                breaches.stream().map(Consequence::rule).distinct().toList(),
                touched(touches, breaches),
                StoredJson.of(touches),
                OptionalLong.empty()));
        return new Stored(after, adjustment);
    }

    /** A posting moves no duty, but those it breaks are what its reason speaks of. */
    private static List<String> touched(Touches touches, List<Consequence> breaches) {
        Set<String> ids = new LinkedHashSet<>(touches.ids());
        if (!touches.postings().isEmpty()) {
            breaches.forEach(breach -> ids.addAll(breach.duties()));
        }
        return List.copyOf(ids);
    }

    /** Takes back the author's last change, unless somebody else has since touched the same duties. */
    public Adjustment undo(RosterKey key, Author author) {
        return write(key, author, (rows, desk) -> {
            ChangeLog log = new ChangeLog(rows.changesAfter(-1));
            StoredChange last =
                    log.findToUndo(author.accountId()).orElseThrow(() -> Refusals.conflict("adjust.nothing_to_undo"));
            Touches touches = StoredJson.read(last.content(), Touches.class).reversed();
            requireUntouched(key, log, last.seq(), last, author);
            Stored stored = store(rows, key, desk, author, "undo", touches);
            rows.markUndone(last.seq(), OptionalLong.of(stored.desk().revision()));
            return stored;
        });
    }

    /** Makes again what the author undid last, unless somebody else has since touched the same duties. */
    public Adjustment redo(RosterKey key, Author author) {
        return write(key, author, (rows, desk) -> {
            ChangeLog log = new ChangeLog(rows.changesAfter(-1));
            StoredChange undone =
                    log.findToRedo(author.accountId()).orElseThrow(() -> Refusals.conflict("adjust.nothing_to_redo"));
            Touches touches = StoredJson.read(undone.content(), Touches.class);
            requireUntouched(key, log, undone.undoneBy().orElseThrow(), undone, author);
            String reason = author.reason().isBlank() ? undone.reason() : author.reason();
            Author again = new Author(author.accountId(), author.seenRevision(), reason);
            Stored stored = store(rows, key, desk, again, "redo", touches);
            rows.markUndone(undone.seq(), OptionalLong.empty());
            return stored;
        });
    }

    private void requireUntouched(RosterKey key, ChangeLog log, long revision, StoredChange change, Author author) {
        log.findTouchedSince(revision, change, author.accountId()).ifPresent(later -> {
            throw Refusals.conflict(
                    "adjust.touched_since", names.of(key.countyId(), later.accountId()), ChangeWords.touched(later));
        });
    }

    /** The changes after a revision, the oldest first. */
    public List<StoredChange> changes(RosterKey key, long afterRevision) {
        return transactions.read(key.countyId(), connection -> {
            DraftRows rows = new DraftRows(connection, key);
            found(key, rows);
            return rows.changesAfter(afterRevision);
        });
    }

    /** What the last change of a roster did, weighed anew. */
    Adjustment lastChange(RosterKey key) {
        List<StoredChange> changes = changes(key, -1);
        StoredChange last = changes.get(changes.size() - 1);
        Touches touches = StoredJson.read(last.content(), Touches.class);
        Desk desk = desk(key);
        return weighing.weigh(desk.after(touches.reversed(), last.seq() - 1), desk, touches, last.operation());
    }

    /** Hard rules broken for which nobody gave a reason; a roster with any must not be published. */
    public List<Consequence> unexplainedBreaches(RosterKey key) {
        Desk desk = desk(key);
        return UnexplainedBreaches.of(weighing.breaches(desk), changes(key, -1));
    }

    private static RosterState found(RosterKey key, DraftRows rows) throws SQLException {
        return rows.findState().orElseThrow(() -> noRoster(key));
    }

    private static HttpStatusException noRoster(RosterKey key) {
        return Refusals.missing("adjust.no_roster", key.countyId(), key.rosterId());
    }

    /** Says who has changed what since the author looked. */
    private HttpStatusException overtaken(DraftRows rows, RosterKey key, Author author, RosterState state)
            throws SQLException {
        Map<String, String> touched = new LinkedHashMap<>();
        for (StoredChange change : rows.changesAfter(author.seenRevision())) {
            touched.merge(change.accountId(), ChangeWords.touched(change), (before, now) -> before + ", " + now);
        }
        String others = touched.entrySet().stream()
                .map(who -> names.of(key.countyId(), who.getKey()) + " (" + who.getValue() + ")")
                .collect(Collectors.joining("; "));
        return new HttpStatusException(
                HttpStatus.PRECONDITION_FAILED,
                others.isEmpty()
                        ? Message.of("adjust.overtaken_otherwise", author.seenRevision(), state.revision())
                        : Message.of("adjust.overtaken", author.seenRevision(), state.revision(), others));
    }
}
