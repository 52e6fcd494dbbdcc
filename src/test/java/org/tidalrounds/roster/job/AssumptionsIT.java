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
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.SmallCounty;
import org.tidalrounds.roster.assume.Assumption;
import org.tidalrounds.roster.assume.AssumptionKind;
import org.tidalrounds.roster.draft.Assuming;
import org.tidalrounds.roster.draft.DraftOrder;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;
import org.tidalrounds.roster.version.Publishing;

/** Drafts that assume what the county's data does not hold. */
@Timeout(180)
class AssumptionsIT {
    private static final LocalDate MONDAY = SmallCounty.MONDAY;
    private static final County COUNTY = new SmallCounty()
            .hospital("H")
            .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2)
            .village("V1")
            .doctor("D1", "C")
            .doctor("D2", "C")
            .doctor("D3", "H")
            .build();
    private static final Assumption NO_VEHICLES = vehicles("0");

    private static TestWorker worker;
    private static int requests;

    @BeforeAll
    static void work() {
        worker = TestWorker.on(TestDatabases.create(), 2);
        worker.store("small", COUNTY);
        worker.work();
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    private static Assumption vehicles(String count) {
        return new Assumption(AssumptionKind.VEHICLES, "C", count, Optional.empty(), Optional.empty());
    }

    private static StoredRoster draft(OptionalLong basedOn) {
        NewDraft draft = new NewDraft("draft", MONDAY, 1, basedOn, "amy");
        return worker.bean(Drafts.class).create("small", new DraftOrder(draft, Optional.empty()), "key " + requests++);
    }

    private static StoredRoster assuming(StoredRoster draft, Assumption assumption) {
        return worker.bean(Assuming.class).replace(draft.key(), draft.revision(), List.of(assumption));
    }

    private static Plan solved(RosterKey draft) throws Exception {
        SolveJob job = worker.bean(SolveJobs.class).submit(draft, new SolveOrder(2, 1, 1), "key " + requests++, "amy");
        worker.await(job.key(), now -> now.state() == JobState.DONE);
        return worker.bean(RosterStore.class).findPlan(draft).orElseThrow();
    }

    @Test
    void aDraftIsPlannedByWhatItAssumesAndKeepsAssumingIt() throws Exception {
        StoredRoster draft = assuming(draft(OptionalLong.empty()), NO_VEHICLES);
        assertThat(solved(draft.key()).runs()).isEmpty();
        assertThat(worker.bean(Assuming.class).list(draft.key())).containsExactly(NO_VEHICLES);
        assertThat(solved(draft(OptionalLong.empty()).key()).runs()).isNotEmpty();
    }

    @Test
    void aCopyAssumesTheSame() {
        StoredRoster draft = assuming(draft(OptionalLong.empty()), NO_VEHICLES);
        StoredRoster copy = draft(OptionalLong.of(draft.key().rosterId()));
        assertThat(copy.assumptions()).isEqualTo(1);
        assertThat(worker.bean(Assuming.class).list(copy.key())).containsExactly(NO_VEHICLES);
    }

    @Test
    void aDraftThatAssumesMoreThanTheDataHoldsIsNotPublished() throws Exception {
        StoredRoster draft = assuming(draft(OptionalLong.empty()), vehicles("3"));
        solved(draft.key());
        long revision =
                worker.bean(RosterStore.class).find(draft.key()).orElseThrow().revision();
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(() -> worker.bean(Publishing.class).publish(draft.key(), revision, "amy"))
                .satisfies(refused -> {
                    assertThat(refused.reason().key()).isEqualTo("roster.assume.unpublishable");
                    assertThat(refused.reason().arguments()).contains("C", "3");
                });
    }

    @Test
    void aDraftWhoseAssumptionsTheDataHoldsIsPublished() throws Exception {
        StoredRoster draft = assuming(draft(OptionalLong.empty()), vehicles("2"));
        solved(draft.key());
        long revision =
                worker.bean(RosterStore.class).find(draft.key()).orElseThrow().revision();
        assertThat(worker.bean(Publishing.class)
                        .publish(draft.key(), revision, "amy")
                        .isDraft())
                .isFalse();
    }

    @Test
    void anOlderRevisionAssumesNothing() {
        StoredRoster draft = draft(OptionalLong.empty());
        assuming(draft, NO_VEHICLES);
        assertThatExceptionOfType(RosterRefused.class).isThrownBy(() -> assuming(draft, vehicles("5")));
        assertThat(worker.bean(Assuming.class).list(draft.key())).containsExactly(NO_VEHICLES);
    }
}
