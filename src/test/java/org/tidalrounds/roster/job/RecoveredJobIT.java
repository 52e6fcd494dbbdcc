package org.tidalrounds.roster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanStage;
import org.tidalrounds.roster.Planners;
import org.tidalrounds.roster.Planning;
import org.tidalrounds.roster.SmallCounty;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredJson;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.travel.TravelSources;

/** Jobs whose worker died. */
@Timeout(180)
class RecoveredJobIT {
    @Test
    void anotherWorkerGoesOnWhereADeadOneWasCutOff() throws Exception {
        DatabaseAddress other = TestDatabases.create();
        try (TestWorker next = TestWorker.on(other, 1)) {
            next.store("small", SolveJobIT.COUNTY);
            JobKey job = next.bean(SolveJobs.class)
                    .submit(SolveJobIT.draft(next), new SolveOrder(4, 1, 1), "r", "amy")
                    .key();
            List<Checkpoint> left = diesAfterTours(next, job);
            next.work();
            SolveJob done = next.await(job, now -> now.state() == JobState.DONE);
            assertThat(done.attempt()).isEqualTo(2);
            assertThat(left).extracting(Checkpoint::stage).contains(PlanStage.TOURS);
            assertThat(toursOf(
                            next.bean(RosterStore.class).findPlan(done.roster()).orElseThrow()))
                    .isEqualTo(toursOf(left));
        }
    }

    @Test
    void whatCannotBeReadAnyMoreIsFoundAnew() throws Exception {
        DatabaseAddress other = TestDatabases.create();
        try (TestWorker next = TestWorker.on(other, 1)) {
            next.store("small", SolveJobIT.COUNTY);
            JobKey job = next.bean(SolveJobs.class)
                    .submit(SolveJobIT.draft(next), new SolveOrder(2, 1, 1), "r", "amy")
                    .key();
            diesAfterTours(next, job);
            TestDatabases.execute(other, "update solve_checkpoints set content = '{\"of\": \"another release\"}'");
            next.work();
            SolveJob done = next.await(job, now -> now.state() == JobState.DONE);
            assertThat(next.bean(RosterStore.class)
                            .findPlan(done.roster())
                            .orElseThrow()
                            .runs())
                    .isNotEmpty();
        }
    }

    /** A worker takes the job, finishes the tours, and is never heard of again. */
    private static List<Checkpoint> diesAfterTours(TestWorker on, JobKey key) {
        CountyTransactions transactions = on.bean(CountyTransactions.class);
        TakenJob taken = TakenJob.take(transactions, Clock.systemUTC(), key).orElseThrow();
        taken.checkpoints(CountyPrint.of(SolveJobIT.COUNTY));
        JobKeeper keeper = new JobKeeper(List.of());
        AtomicBoolean dead = new AtomicBoolean();
        TravelSources travel = TravelSources.of(SolveJobIT.COUNTY, TravelSettings.offline(), SmallCounty.MONDAY);
        new Planning(travel, on.bean(Planners.class))
                .plan(
                        SolveJobIT.COUNTY,
                        taken.request(1),
                        DutyHistory.NONE,
                        keeper,
                        progress ->
                                dead.compareAndSet(false, progress.stage().key().equals("roster.stage_duties")),
                        dead::get);
        List<Checkpoint> left = keeper.takeFinished();
        left.forEach(taken::keep);
        transactions.write(key.countyId(), RecoveredJobIT::pickedLongAgo);
        return left;
    }

    private static int pickedLongAgo(Connection connection) throws SQLException {
        return Rows.change(
                connection,
                "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = now() - interval '1 hour'");
    }

    private static String toursOf(List<Checkpoint> checkpoints) {
        String tours = checkpoints.stream()
                .filter(checkpoint -> checkpoint.stage() == PlanStage.TOURS)
                .findFirst()
                .orElseThrow()
                .content();
        return tours.replaceAll(".*?\"runs\":\\[(.*?)\\],\"open\".*", "$1")
                .replaceAll("\"crewDoctorIds\":\\[[^]]*]", "");
    }

    private static String toursOf(Plan plan) {
        return StoredJson.of(plan.runs()).replaceAll("^\\[|]$", "").replaceAll("\"crewDoctorIds\":\\[[^]]*]", "");
    }
}
