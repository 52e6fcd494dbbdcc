package org.tidalrounds.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.signing.contract.TeamChoices;

class TaskGenerationIT {
    private static final String ALL =
            "select concat_ws(' ', resident_id, reason, team_id, state, priority) from signing_tasks order by task_id";

    private final TestSigning signing = TestSigning.open();

    @Test
    void theUnsignedOfKeyGroupsAndContractsAboutToEndAreToBeVisited() {
        signing.generate();
        assertThat(signing.texts(ALL))
                .containsExactly(
                        "OLD unsigned G1 open 7",
                        "MUM unsigned G1 open 1",
                        "KID unsigned G2 open 8",
                        "FAR unsigned open 7",
                        "R1 renewal G1 open 4");
        assertThat(signing.of("R1", "due_from || ' ' || due_by")).isEqualTo("2026-11-23 2027-01-22");
        assertThat(signing.of("OLD", "due_from || ' ' || due_by")).isEqualTo("2026-11-29 2027-02-27");
    }

    @Test
    void runningAgainMakesNothingNew() {
        signing.generate();
        List<String> before = signing.texts(ALL);
        signing.generate();
        assertThat(signing.texts(ALL)).isEqualTo(before);
    }

    @Test
    void aRenewalIsMadeBeforeItIsDue() {
        signing.at(TestSigning.SUNDAY.minus(Duration.ofDays(7)));
        signing.generate();
        SigningTask task = signing.act(act -> act.list(
                        "select " + SigningTask.COLUMNS + " from signing_tasks t where t.resident_id = 'R1'",
                        SigningTask::of)
                .get(0));
        assertThat(task.state(TestSigning.TODAY.minusDays(7))).isEqualTo(TaskState.DRAFT);
        assertThat(task.state(TestSigning.TODAY.minusDays(6))).isEqualTo(TaskState.READY);
        assertThat(task.isOverdue(task.dueBy())).isFalse();
        assertThat(task.isOverdue(task.dueBy().plusDays(1))).isTrue();
    }

    @Test
    void aTaskIsTakenBackWhenAnImportBringsTheContract() {
        signing.generate();
        signing.sql("insert into contracts (county_id, row_no, resident_id, team_id, signed_on, ends_on)"
                + " values ($, 99, 'OLD', 'G1', '2026-11-28', '2027-11-27')");
        signing.generate();
        assertThat(signing.of("OLD", "state")).isEqualTo("cancelled");
    }

    @Test
    void whoRefusedIsAskedAgainAfterHalfAYear() {
        signing.generate();
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.REFUSED);
        signing.at(TestSigning.SUNDAY.plus(Duration.ofDays(179)));
        signing.generate();
        assertThat(signing.of("OLD", "state")).isEqualTo("refused");
        signing.at(TestSigning.SUNDAY.plus(Duration.ofDays(181)));
        signing.generate();
        assertThat(signing.of("OLD", "state")).isEqualTo("open");
    }

    @Test
    void howLongBeforeItsWindowARenewalStandsAsADraftIsPolicy() {
        signing.sql("insert into contracts (county_id, row_no, resident_id, team_id, signed_on, ends_on)"
                + " values ($, 99, 'OLD', 'G1', '2026-02-08', '2027-02-07')");
        signing.sql(
                "insert into policy (county_id, row_no, key, value, from_date)"
                        + " values ($, 1, 'signing.draft_days', '9', '2026-01-01'), ($, 2, 'signing.draft_days', '10', '2026-11-30')");
        signing.generate();
        assertThat(signing.texts("select 1 from signing_tasks where resident_id = 'OLD'"))
                .isEmpty();
        signing.at(TestSigning.SUNDAY.plus(Duration.ofDays(1)));
        signing.generate();
        assertThat(signing.of("OLD", "reason")).isEqualTo("renewal");
    }

    @Test
    void anImportDoesNotForgetWhatWasSigned() {
        signing.generate();
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED);
        CountyStore counties = signing.bean(CountyStore.class);
        counties.replace(
                signing.id, signing.county, counties.findRevision(signing.id).orElseThrow(), connection -> {});
        assertThat(signing.texts("select ends_on from contracts where resident_id = 'OLD'"))
                .containsExactly("2027-11-28");
        assertThat(signing.of("OLD", "state")).isEqualTo("signed");
    }

    @Test
    void anImportDoesNotBringBackTheTeamThatWasLeft() {
        signing.act(act -> TeamChoices.choose(act, "SAFE", "G2"));
        signing.report("SAFE", "D4", VisitOutcome.SIGNED);
        CountyStore counties = signing.bean(CountyStore.class);
        counties.replace(
                signing.id, signing.county, counties.findRevision(signing.id).orElseThrow(), connection -> {});
        assertThat(signing.texts("select concat_ws(' ', team_id, ends_on) from contracts where resident_id = 'SAFE'"
                        + " order by signed_on"))
                .containsExactly("G1 2026-11-28", "G2 2027-11-28");
    }
}
