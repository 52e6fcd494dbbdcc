package org.tidalrounds.roster.job;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.RequestKeys;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterTable;
import org.tidalrounds.roster.store.StoredRoster;

/** The solve jobs of the database, as people order and watch them. */
@Singleton
public final class SolveJobs {
    private final CountyTransactions transactions;
    private final Clock clock;

    SolveJobs(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Orders a plan for a draft.
     *
     * @param requestKey the same for every repetition of the request
     * @throws RosterRefused if the roster is no draft, or is being solved already
     */
    public SolveJob submit(RosterKey roster, SolveOrder order, String requestKey, String createdBy) {
        return transactions.write(roster.countyId(), connection -> {
            long id = RequestKeys.once(
                    connection,
                    roster.countyId(),
                    requestKey,
                    "solve " + roster.rosterId() + " " + order,
                    () -> submit(connection, roster, order, createdBy));
            return JobTable.find(connection, new JobKey(roster.countyId(), id)).orElseThrow();
        });
    }

    /** The same within the caller's transaction; returns the job's number. */
    public long submit(Connection connection, RosterKey roster, SolveOrder order, String createdBy)
            throws SQLException {
        StoredRoster draft =
                RosterTable.findAndLock(connection, roster).orElseThrow(() -> RosterRefused.missing(roster));
        if (!draft.isDraft()) {
            throw RosterRefused.conflict("roster.not_a_draft", draft.name());
        }
        refuseIfSolving(connection, roster);
        long id = Rows.list(
                        connection,
                        "insert into solve_jobs (county_id, roster_id, state, seconds, threads, seed, created_at, created_by,"
                                + " roster_revision) values (?, ?, 'queued', ?, ?, ?, ?, ?, ?) returning job_id",
                        List.of(
                                roster.countyId(),
                                roster.rosterId(),
                                order.seconds(),
                                order.threads(),
                                order.seed(),
                                now(),
                                createdBy,
                                draft.revision()),
                        row -> row.getLong(1))
                .get(0);
        JobQueue.add(connection, new JobKey(roster.countyId(), id));
        return id;
    }

    /** @throws RosterRefused if a job of the roster waits or runs */
    public static void refuseIfSolving(Connection connection, RosterKey roster) throws SQLException {
        List<SolveJob> active = JobTable.list(
                connection,
                roster.countyId(),
                "and roster_id = ? and state in ('queued', 'running')",
                roster.rosterId());
        if (!active.isEmpty()) {
            throw RosterRefused.conflict(
                    "roster.being_solved", active.get(0).key().jobId());
        }
    }

    public Optional<SolveJob> find(JobKey key) {
        return transactions.read(key.countyId(), connection -> JobTable.find(connection, key));
    }

    /** The jobs of a roster, the latest first. */
    public List<SolveJob> list(RosterKey roster) {
        return transactions.read(
                roster.countyId(),
                connection -> JobTable.list(
                        connection, roster.countyId(), "and roster_id = ? order by job_id desc", roster.rosterId()));
    }

    /** Those of the county's jobs with these numbers. */
    List<SolveJob> list(String countyId, List<Long> jobIds) {
        return transactions.read(
                countyId,
                connection -> JobTable.list(connection, countyId, "and job_id = any(?)", (Object)
                        connection.createArrayOf("bigint", jobIds.toArray())));
    }

    /**
     * Asks a job to end. One that waits is over at once, one that runs within about a second.
     *
     * @param keepBest whether the best found so far goes into the draft
     * @throws RosterRefused if there is no such job, or it is over
     */
    public SolveJob cancel(JobKey key, boolean keepBest) {
        return transactions.write(key.countyId(), connection -> {
            boolean waited = JobTable.change(
                    connection,
                    key,
                    "state = 'cancelled', ended_at = ?, event = event + 1",
                    "state = 'queued' and attempt = 0",
                    now());
            boolean cancelled = waited
                    || JobTable.change(
                            connection,
                            key,
                            "cancel_requested = true, keep_best = ?, event = event + 1",
                            "state in ('queued', 'running')",
                            keepBest);
            SolveJob job = JobTable.find(connection, key).orElseThrow(() -> missing(key));
            if (!cancelled) {
                throw RosterRefused.conflict("roster.job_is_over", key.jobId());
            }
            return job;
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** There is no such job. */
    public static RosterRefused missing(JobKey key) {
        return new RosterRefused(RosterRefused.Kind.MISSING, Message.of("roster.unknown_job", key.jobId()));
    }
}
