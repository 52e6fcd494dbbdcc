package org.tidalrounds.county.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.language.Message;

class CountyWarningsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
    private static final LocalDate TO = LocalDate.of(2026, 12, 27);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void anOrdinaryCountyGivesNoWarning() {
        assertThat(warnings(CountyFiles.small())).isEmpty();
    }

    @Test
    void aYearWithoutCalendarRowsIsNamed() {
        List<Message> warnings = CountyWarnings.list(CountyFiles.small().read(folder), FROM, LocalDate.of(2028, 1, 9));

        assertThat(warnings)
                .containsExactly(
                        Message.of("county.warning_calendar", 2027), Message.of("county.warning_calendar", 2028));
    }

    @Test
    void aHospitalDepartmentOfOneDoctorIsNamed() {
        CountyFiles files = CountyFiles.small().replace("doctors.csv", "副主任医师,内科", "副主任医师,外科");

        assertThat(warnings(files)).containsExactly(Message.of("county.warning_single_doctor", "县人民医院", "内科, 外科"));
    }

    @Test
    void aStaffDoctorPastRetirementIsNamed() {
        CountyFiles files = CountyFiles.small().replace("doctors.csv", "M,1985", "M,1962");

        assertThat(warnings(files)).containsExactly(Message.of("county.warning_retired", "梁承瑶", "D2", 1962, 63));
    }

    @Test
    void aStaffDoctorWhoReachesRetirementThisYearIsNot() {
        assertThat(warnings(CountyFiles.small().replace("doctors.csv", "M,1985", "M,1963")))
                .isEmpty();
    }

    @Test
    void womenRetireEarlier() {
        assertThat(warnings(CountyFiles.small().replace("doctors.csv", "F,1990", "F,1967")))
                .extracting(Message::key)
                .containsExactly("county.warning_retired");
    }

    @Test
    void aDoctorOnLeaveThroughoutIsNamed() {
        CountyFiles files = CountyFiles.small().replace("leave.csv", "2026-12-01,2026-12-05", "2026-11-30,2026-12-27");

        assertThat(warnings(files)).extracting(Message::key).containsExactly("county.warning_absent");
    }

    @Test
    void aDoctorBackOnTheLastDayIsNot() {
        assertThat(warnings(CountyFiles.small().replace("leave.csv", "2026-12-01,2026-12-05", "2026-11-30,2026-12-26")))
                .isEmpty();
    }

    @Test
    void aCountyWhereNobodyMayBePostedIsNamed() {
        assertThat(warnings(CountyFiles.small().replace("doctors.csv", "1,1,staff", "1,0,staff")))
                .containsExactly(Message.of("county.warning_no_posting_candidate"));
    }

    @Test
    void overlappingLeaveIsNamed() {
        assertThat(warnings(CountyFiles.small().append("leave.csv", "D1,2026-12-05,2026-12-09,training")))
                .containsExactly(Message.of(
                        "county.warning_leave_overlap", "D1", "2026-12-01/2026-12-05", "2026-12-05/2026-12-09"));
    }

    @Test
    void leaveThatFollowsOnIsNot() {
        assertThat(warnings(CountyFiles.small().append("leave.csv", "D1,2026-12-06,2026-12-09,training")))
                .isEmpty();
    }

    @Test
    void overlappingPostingsAreNamed() {
        assertThat(warnings(CountyFiles.small().append("posting_history.csv", "D1,F3,2026-07-01,2026-12-31")))
                .extracting(Message::key)
                .containsExactly("county.warning_posting_overlap");
    }

    @Test
    void overlappingContractsAreNamed() {
        assertThat(warnings(CountyFiles.small().append("contracts.csv", "R1,G2,2026-06-01,2027-05-31")))
                .extracting(Message::key)
                .containsExactly("county.warning_contract_overlap");
    }

    private List<Message> warnings(CountyFiles files) {
        return CountyWarnings.list(files.read(folder), FROM, TO);
    }
}
