package org.tidalrounds.roster.job;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.county.County;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.HeldWorks;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.roster.Planners;
import org.tidalrounds.roster.Planning;
import org.tidalrounds.roster.assume.DraftCounties;
import org.tidalrounds.roster.job.TakenJob.Wish;
import org.tidalrounds.roster.store.DraftRows;
import org.tidalrounds.roster.store.DutyRecords;
import org.tidalrounds.roster.store.PublishedPostings;
import org.tidalrounds.roster.store.PublishedWorks;
import org.tidalrounds.roster.store.WishStore;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.travel.TravelSources;
import org.tidalrounds.travel.TravelUnavailable;

/** Takes a job, plans, and writes what came of it. */
@Singleton
final class Solver {
    private static final Logger LOG = LoggerFactory.getLogger(Solver.class);
    private static final int MOST_ATTEMPTS = 6;
    private static final long PULSE_MILLIS = 1_000;

    private final CountyTransactions transactions;
    private final DraftCounties counties;
    private final DutyRecords records;
    private final WishStore wishes;
    private final PublishedWorks published;
    private final Planners planners;
    private final SolveSettings settings;
    private final Clock clock;

    Solver(
            CountyTransactions transactions,
            DraftCounties counties,
            DutyRecords records,
            WishStore wishes,
            PublishedWorks published,
            Planners planners,
            SolveSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.counties = counties;
        this.records = records;
        this.wishes = wishes;
        this.published = published;
        this.planners = planners;
        this.settings = settings;
        this.clock = clock;
    }

    /** The cores that the job asks for; none if it is over. */
    int threads(JobKey key) {
        return transactions
                .read(key.countyId(), connection -> JobTable.find(connection, key))
                .filter(job -> !job.state().isOver())
                .map(job -> job.order().threads())
                .orElse(0);
    }

    /**
     * Works on a job until it is over, another worker has it, or the process stops.
     *
     * @return whether the job goes back to the queue
     */
    boolean solve(JobKey key, int threads, BooleanSupplier stopping) {
        Optional<TakenJob> found = TakenJob.take(transactions, clock, key);
        if (found.isEmpty()) {
            return false;
        }
        TakenJob taken = found.get();
        if (taken.job().attempt() > MOST_ATTEMPTS) {
            taken.fail(Message.of("roster.solve_given_up", MOST_ATTEMPTS));
            return false;
        }
        try {
            return solve(taken, threads, stopping);
        } catch (TravelUnavailable e) {
            taken.fail(e.reason());
        } catch (UncheckedIOException e) {
            LOG.warn("job {} begins anew: what another release of the software kept of it cannot be read", key, e);
            taken.beginAnew();
            return true;
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("job {} failed", key, e);
            taken.fail(Message.of("roster.solve_failed", e.getClass().getSimpleName()));
        }
        return false;
    }

    private boolean solve(TakenJob taken, int threads, BooleanSupplier stopping) {
        County county = counties.find(taken.job().roster()).orElseThrow();
        JobKeeper keeper = new JobKeeper(taken.checkpoints(CountyPrint.of(county)));
        SolveRun run = new SolveRun(taken, keeper, settings.checkpoint(), stopping);
        Plan plan = planWithPulse(county, taken, threads, keeper, run);
        if (run.wish() == Wish.LOST) {
            LOG.info("job {} went to another worker", taken.job().key());
            return false;
        }
        if (run.wish() == Wish.CANCEL) {
            end(taken, plan);
            return false;
        }
        run.keep(true);
        if (stopping.getAsBoolean()) {
            taken.giveBack();
            return true;
        }
        taken.finish(plan, JobState.DONE);
        return false;
    }

    private Plan planWithPulse(County county, TakenJob taken, int threads, JobKeeper keeper, SolveRun run) {
        String countyId = taken.job().key().countyId();
        PlanRequest asked = taken.request(threads);
        PlanRequest request = asked.with(
                        wishes.heard(countyId, asked.horizon()), published.within(countyId, asked.horizon()))
                .keeping(
                        transactions.read(
                                countyId,
                                connection -> PublishedPostings.kept(
                                        connection, taken.job().roster(), asked.from())),
                        transactions.read(
                                countyId,
                                connection -> new HeldWorks(
                                        new DraftRows(connection, taken.job().roster()).works())));
        ScheduledExecutorService pulse =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "solve-pulse"));
        ScheduledFuture<?> beats = pulse.scheduleWithFixedDelay(run::pulse, 0, PULSE_MILLIS, TimeUnit.MILLISECONDS);
        DutyHistory known = records.before(countyId, request.from());
        try (TravelSources travel = TravelSources.of(county, TravelSettings.offline(), request.from())) {
            return new Planning(travel, planners).plan(county, request, known, keeper, run::tell, run::isToEnd);
        } finally {
            beats.cancel(false);
            pulse.shutdown();
        }
    }

    /** A cancelled job leaves the draft as it was, unless the best so far is wanted. */
    private static void end(TakenJob taken, Plan plan) {
        if (taken.isBestWanted()) {
            taken.finish(plan, JobState.CANCELLED);
        } else {
            taken.cancel();
        }
    }
}
