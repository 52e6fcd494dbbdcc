package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;

/** Residents who choose another team while something is under way. */
class ReferralUpkeepIT {
    private static TestClinic clinic;

    @BeforeAll
    static void open() {
        clinic = TestClinic.open();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    private static int due(String doctor) {
        return clinic.act(act -> clinic.bean(DownReferrals.class).listDue(act, doctor))
                .size();
    }

    @Test
    void theTasksOfARecoveryGoToTheTeamThatTheResidentChooses() {
        List<DownReferrals.Task> tasks = List.of(
                new DownReferrals.Task(TestClinic.TUESDAY, "复查血压"), new DownReferrals.Task(TestClinic.TUESDAY, "换药"));
        clinic.act(act -> clinic.bean(DownReferrals.class)
                .send(act, "D2", new DownReferrals.Recovery("R1", "内科", "肺炎已愈", "休息", tasks)));
        assertThat(clinic.act(clinic.bean(ReferralUpkeep.class)::followResidents))
                .isZero();
        assertThat(due("D3")).isEqualTo(2);
        clinic.sql("insert into teams (county_id, row_no, team_id, team_name, facility_id, leader_doctor_id)"
                + " values ('east', 900, 'G9', '另一队', 'F3', 'D9');"
                + " update contracts set ends_on = '2026-11-28' where resident_id = 'R1';"
                + " insert into contracts (county_id, row_no, resident_id, team_id, signed_on, ends_on)"
                + " values ('east', 901, 'R1', 'G9', '2026-11-29', '2027-11-28')");
        assertThat(clinic.act(clinic.bean(ReferralUpkeep.class)::followResidents))
                .isEqualTo(1);
        assertThat(due("D3")).isZero();
        assertThat(due("D9")).isEqualTo(2);
    }
}
