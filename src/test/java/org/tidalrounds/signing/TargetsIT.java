package org.tidalrounds.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidalrounds.signing.target.Targets;
import org.tidalrounds.signing.target.TeamCoverage;

class TargetsIT {
    private final TestSigning signing = TestSigning.open();

    private Targets.Reached reached() {
        return signing.act(act -> signing.bean(Targets.class).reached(act));
    }

    @Test
    void aTeamIsMeasuredByItsVillages() {
        signing.generate();
        TeamCoverage team = reached().teams().get(0);
        assertThat(team.coverage().key()).isEqualTo(4);
        assertThat(team.coverage().keySigned()).isEqualTo(2);
        assertThat(team.coverage().missingForShare(0.85)).isEqualTo(2);
        assertThat(team.coverage().expiring()).isEqualTo(1);
        assertThat(team.coverage().open()).isEqualTo(3);
    }

    @Test
    void aSignatureCountsAtOnce() {
        signing.generate();
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED);
        assertThat(reached().teams().get(0).coverage().keySigned()).isEqualTo(3);
        assertThat(reached().county().keySigned()).isEqualTo(3);
    }

    @Test
    void aTeamWithoutCountyDoctorIsShown() {
        assertThat(reached().teams())
                .extracting(team -> team.countyDoctor().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void aVillageThatNoTeamLooksAfterIsShown() {
        assertThat(reached().withoutTeam()).containsExactly("V4");
    }
}
