package org.tidalrounds.roster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidalrounds.county.County;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.SmallCounty;
import org.tidalrounds.roster.draft.DraftOrder;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

@Timeout(180)
class SolveJobIT {
    private static final LocalDate MONDAY = SmallCounty.MONDAY;
    static final County COUNTY = new SmallCounty()
            .hospital("H")
            .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2)
            .village("V1")
            .village("V2")
            .village("V3")
            .doctor("D1", "C")
            .doctor("D2", "C")
            .doctor("D3", "H")
            .build();

    private static DatabaseAddress database;
    private static TestWorker worker;
    private static int requests;

    @BeforeAll
    static void work() {
        database = TestDatabases.create();
        worker = TestWorker.on(database, 2);
        worker.store("small", COUNTY);
        worker.work();
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    @Test
    void aJobPlansItsDraft() throws Exception {
        RosterKey draft = draft();
        JobKey job = submit(draft, new SolveOrder(2, 1, 1)).key();
        SolveJob done = worker.await(job, now -> now.state() == JobState.DONE);
        assertThat(done.resultRosterId()).hasValue(draft.rosterId());
        assertThat(done.progress().share()).isEqualTo(1);
        assertThat(plan(draft).runs()).isNotEmpty();
        assertThat(plan(draft).duties()).isNotEmpty();
    }

    @Test
    void aRunningJobTellsStageScoreAndWhatIsOpen() throws Exception {
        JobKey job = submit(draft(), new SolveOrder(30, 1, 1)).key();
        SolveJob seen = worker.await(job, now -> now.progress().isComplete());
        assertThat(seen.state()).isEqualTo(JobState.RUNNING);
        assertThat(seen.progress().stage()).isEqualTo("roster.stage_tours");
        worker.bean(SolveJobs.class).cancel(job, false);
        worker.await(job, now -> now.state() == JobState.CANCELLED);
    }

    @Test
    void aCancelledJobLeavesTheDraftAsItWas() throws Exception {
        RosterKey draft = draft();
        cancelled(draft, false);
        assertThat(plan(draft).runs()).isEmpty();
    }

    @Test
    void aCancelledJobGivesItsBestToWhoeverWantsIt() throws Exception {
        RosterKey draft = draft();
        cancelled(draft, true);
        assertThat(plan(draft).runs()).isNotEmpty();
    }

    /** Both doctors of the centre do equally well, so only what is published can say who does what. */
    @Test
    void aNewSolveKeepsWhatIsPublished() throws Exception {
        RosterKey first = draft();
        worker.await(submit(first, new SolveOrder(2, 1, 1)).key(), now -> now.state() == JobState.DONE);
        TestDatabases.execute(
                database,
                "update duties set doctor_id = case doctor_id when 'D1' then 'D2' when 'D2' then 'D1' else doctor_id end"
                        + " where roster_id = " + first.rosterId());
        PublishedRosters.publish(database, first);
        RosterKey second = draft();
        worker.await(submit(second, new SolveOrder(2, 1, 1)).key(), now -> now.state() == JobState.DONE);
        assertThat(whoDoesWhat(plan(second))).isEqualTo(whoDoesWhat(plan(first)));
    }

    @Test
    void aNewSolveKeepsWhatIsPinned() throws Exception {
        RosterKey draft = draft();
        worker.await(submit(draft, new SolveOrder(2, 1, 1)).key(), now -> now.state() == JobState.DONE);
        TestDatabases.execute(
                database,
                "update duties set pinned = doctor_id is not null, doctor_id = case doctor_id when 'D1' then 'D2'"
                        + " when 'D2' then 'D1' else doctor_id end where roster_id = " + draft.rosterId());
        List<String> pinned = whoDoesWhat(plan(draft));
        worker.await(submit(draft, new SolveOrder(2, 1, 1)).key(), now -> now.state() == JobState.DONE);
        assertThat(whoDoesWhat(plan(draft))).isEqualTo(pinned);
        assertThat(plan(draft).works())
                .flatExtracting(RosterWork::seats)
                .filteredOn(seat -> seat.doctorId().isPresent())
                .allMatch(RosterSeat::pinned);
    }

    private static List<String> whoDoesWhat(Plan plan) {
        return plan.duties().stream()
                .map(duty -> duty.date() + " " + duty.placeId() + " " + duty.role() + " " + duty.doctorId())
                .sorted()
                .toList();
    }

    private static void cancelled(RosterKey draft, boolean keepBest) throws Exception {
        JobKey job = submit(draft, new SolveOrder(60, 1, 1)).key();
        worker.await(job, now -> !now.progress().score().isEmpty());
        worker.bean(SolveJobs.class).cancel(job, keepBest);
        worker.await(job, now -> now.state() == JobState.CANCELLED);
    }

    @Test
    void aDraftIsSolvedByOneJobAtATime() throws Exception {
        RosterKey draft = draft();
        JobKey job = submit(draft, new SolveOrder(60, 1, 1)).key();
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(() -> submit(draft, new SolveOrder(60, 1, 1)))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("roster.being_solved"));
        worker.bean(SolveJobs.class).cancel(job, false);
        worker.await(job, now -> now.state() == JobState.CANCELLED);
    }

    @Test
    void aRepeatedRequestOrdersOneJob() throws Exception {
        RosterKey draft = draft();
        SolveJobs jobs = worker.bean(SolveJobs.class);
        SolveJob first = jobs.submit(draft, new SolveOrder(1, 1, 1), "the same", "amy");
        SolveJob again = jobs.submit(draft, new SolveOrder(1, 1, 1), "the same", "amy");
        assertThat(again.key()).isEqualTo(first.key());
        worker.await(first.key(), now -> now.state() == JobState.DONE);
    }

    @Test
    void aPlanDoesNotOverwriteWhatSomebodyChangedMeanwhile() throws Exception {
        RosterKey draft = draft();
        JobKey job = submit(draft, new SolveOrder(3, 1, 1)).key();
        worker.await(job, now -> now.state() == JobState.RUNNING);
        worker.bean(Drafts.class).rename(draft, 1, "changed");
        SolveJob done = worker.await(job, now -> now.state() == JobState.DONE);
        assertThat(done.resultRosterId().orElseThrow()).isNotEqualTo(draft.rosterId());
        assertThat(plan(draft).runs()).isEmpty();
        assertThat(plan(new RosterKey("small", done.resultRosterId().getAsLong()))
                        .runs())
                .isNotEmpty();
    }

    private static RosterKey draft() {
        return draft(worker);
    }

    static RosterKey draft(TestWorker on) {
        NewDraft draft = new NewDraft("draft", MONDAY, 1, OptionalLong.empty(), "amy");
        StoredRoster made =
                on.bean(Drafts.class).create("small", new DraftOrder(draft, Optional.empty()), "draft " + requests++);
        return made.key();
    }

    private static SolveJob submit(RosterKey draft, SolveOrder order) {
        return worker.bean(SolveJobs.class).submit(draft, order, "job " + requests++, "amy");
    }

    private static Plan plan(RosterKey draft) {
        return worker.bean(RosterStore.class).findPlan(draft).orElseThrow();
    }
}
