package org.tidalrounds.roster.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.RosterContent;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterTable;
import org.tidalrounds.roster.store.StoredJson;
import org.tidalrounds.roster.store.StoredRoster;

/**
 * A job in the hands of one worker. Everything it writes holds only while no other worker has taken the job since: the attempt is
 * the fence.
 */
final class TakenJob {
    private static final String MINE = "state = 'running' and attempt = ?";

    private final CountyTransactions transactions;
    private final Clock clock;
    private final SolveJob job;

    TakenJob(CountyTransactions transactions, Clock clock, SolveJob job) {
        this.transactions = transactions;
        this.clock = clock;
        this.job = job;
    }

    /** What the worker shall know of the job while it runs. */
    enum Wish {
        GO_ON,
        CANCEL,
        /** Another worker has it now. */
        LOST
    }

    /** Takes a job that waits, or whose worker is thought dead; empty if it is over. */
    static Optional<TakenJob> take(CountyTransactions transactions, Clock clock, JobKey key) {
        return transactions.write(key.countyId(), connection -> {
            boolean taken = JobTable.change(
                    connection,
                    key,
                    "state = 'running', attempt = attempt + 1, started_at = coalesce(started_at, ?), event = event + 1",
                    "state in ('queued', 'running')",
                    clock.instant().atOffset(ZoneOffset.UTC));
            return taken
                    ? JobTable.find(connection, key).map(job -> new TakenJob(transactions, clock, job))
                    : Optional.empty();
        });
    }

    SolveJob job() {
        return job;
    }

    /**
     * What is to be planned: the days of the draft, as long as was ordered.
     *
     * @param threads that the machine gives
     */
    PlanRequest request(int threads) {
        StoredRoster draft = transactions
                .read(job.key().countyId(), connection -> RosterTable.find(connection, job.roster()))
                .orElseThrow();
        return new PlanRequest(
                draft.horizon().from(),
                draft.weeks(),
                Optional.of(Duration.ofSeconds(job.order().seconds())),
                OptionalLong.empty(),
                threads,
                job.order().seed());
    }

    /** Tells how far it is and hears what is wished. */
    Wish tell(JobProgress progress) {
        return transactions.write(job.key().countyId(), connection -> {
            boolean mine = change(
                    connection,
                    "event = event + 1, stage = ?, share = ?, score = ?, open = ?, open_at_least = ?,"
                            + " open_by_kind = ?, seconds_since_better = ?",
                    progress.stage(),
                    progress.share(),
                    progress.score(),
                    progress.open(),
                    progress.openAtLeast(),
                    StoredJson.of(progress.openByKind()),
                    progress.secondsSinceBetter());
            if (!mine) {
                return Wish.LOST;
            }
            return find(connection).cancelRequested() ? Wish.CANCEL : Wish.GO_ON;
        });
    }

    /** Hears what is wished, with nothing new to tell. */
    Wish listen() {
        return transactions.read(job.key().countyId(), connection -> {
            SolveJob now = find(connection);
            if (now.state() != JobState.RUNNING || now.attempt() != job.attempt()) {
                return Wish.LOST;
            }
            return now.cancelRequested() ? Wish.CANCEL : Wish.GO_ON;
        });
    }

    /** What earlier workers kept, unless the county's data changed since: then nothing, and theirs is forgotten. */
    List<Checkpoint> checkpoints(String countyPrint) {
        return transactions.write(job.key().countyId(), connection -> {
            boolean changed = JobTable.change(
                    connection,
                    job.key(),
                    "county_print = ?",
                    MINE + " and county_print is distinct from ?",
                    countyPrint,
                    job.attempt(),
                    countyPrint);
            if (changed) {
                Checkpoint.deleteAll(connection, job.key());
            }
            return Checkpoint.list(connection, job.key());
        });
    }

    /** Keeps a checkpoint in place of the stage's last one; nothing happens once another worker has the job. */
    void keep(Checkpoint checkpoint) {
        transactions.write(job.key().countyId(), connection -> {
            // The lock makes another worker that takes the job wait until this is written.
            List<Long> mine = Rows.list(
                    connection,
                    "select job_id from solve_jobs where " + MINE + " and county_id = ? and job_id = ? for update",
                    List.of(job.attempt(), job.key().countyId(), job.key().jobId()),
                    row -> row.getLong(1));
            if (!mine.isEmpty()) {
                checkpoint.save(connection, job.key());
            }
            return mine.size();
        });
    }

    /** Gives the job back to the queue, with its checkpoints. */
    void giveBack() {
        transactions.write(
                job.key().countyId(), connection -> change(connection, "state = 'queued', event = event + 1"));
    }

    /** Gives the job back to the queue without what was kept of it. */
    void beginAnew() {
        transactions.write(job.key().countyId(), connection -> {
            boolean mine = change(connection, "state = 'queued', event = event + 1");
            if (mine) {
                Checkpoint.deleteAll(connection, job.key());
            }
            return mine;
        });
    }

    /** Ends the job with its plan, in one transaction: in the draft, or in a new one where somebody changed the draft meanwhile. */
    void finish(Plan plan, JobState end) {
        transactions.write(job.key().countyId(), connection -> {
            long result = target(connection);
            boolean mine = change(
                    connection,
                    "state = ?, ended_at = ?, share = 1, event = event + 1, result_roster_id = ?",
                    end.code(),
                    now(),
                    result);
            if (!mine) {
                throw new IllegalStateException("job " + job.key() + " is another worker's now");
            }
            RosterContent.replace(connection, new RosterKey(job.key().countyId(), result), plan);
            Checkpoint.deleteAll(connection, job.key());
            return result;
        });
        RosterContent.analyze(transactions);
    }

    private long target(Connection connection) throws SQLException {
        StoredRoster draft = RosterTable.findAndLock(connection, job.roster()).orElseThrow();
        List<Long> unchanged = Rows.list(
                connection,
                "select job_id from solve_jobs where county_id = ? and job_id = ? and roster_revision = ?",
                List.of(job.key().countyId(), job.key().jobId(), draft.revision()),
                row -> row.getLong(1));
        if (!unchanged.isEmpty()) {
            return job.roster().rosterId();
        }
        long another = RosterTable.insertDraft(
                connection, job.key().countyId(), NewDraft.basedOn(draft, job.createdBy()), clock.instant());
        RosterContent.copyTold(connection, job.roster(), another);
        return another;
    }

    /** Whether who cancelled the job wants the best so far. */
    boolean isBestWanted() {
        return transactions.read(
                job.key().countyId(), connection -> find(connection).keepBest());
    }

    /** Ends the job without a plan. */
    void cancel() {
        end("state = 'cancelled', ended_at = ?, event = event + 1", now());
    }

    void fail(Message reason) {
        end(
                "state = 'failed', ended_at = ?, event = event + 1, failure_key = ?, failure_arguments = ?",
                now(),
                reason.key(),
                reason.arguments().toArray(String[]::new));
    }

    private void end(String assignments, Object... values) {
        transactions.write(job.key().countyId(), connection -> {
            boolean mine = change(connection, assignments, values);
            if (mine) {
                Checkpoint.deleteAll(connection, job.key());
            }
            return mine;
        });
    }

    private boolean change(Connection connection, String assignments, Object... values) throws SQLException {
        Object[] all = new Object[values.length + 1];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = job.attempt();
        return JobTable.change(connection, job.key(), assignments, MINE, all);
    }

    private SolveJob find(Connection connection) throws SQLException {
        return JobTable.find(connection, job.key()).orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
