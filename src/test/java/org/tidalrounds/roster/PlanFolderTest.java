package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

class PlanFolderTest {
    @TempDir
    private Path folder;

    private static Plan plan() {
        LocalTime eight = LocalTime.of(8, 0);
        Visit visit = new Visit("V1", LocalTime.of(8, 30), LocalTime.of(9, 30), 25);
        Run run = new Run("R-0001", MONDAY, "C1", 2, eight, LocalTime.of(9, 55), 50, List.of("A", "B"), List.of(visit));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("seed", 1);
        report.put("scores", Map.of("tour", "0hard/0medium/-5soft"));
        return new Plan(
                MONDAY,
                1,
                List.of(new PlannedPosting("C1", 1, "A", MONDAY, MONDAY.plusDays(190), PlannedPosting.Source.RUNNING)),
                List.of(run),
                List.of(SmallWorks.of(run)),
                List.of(new TidalDay(MONDAY, "V1", 800, 1200, 1, 0)),
                List.of(new ClinicSession("S-1", "T-1", MONDAY, HalfDay.AM, "H", "内科", "", 12, 3)),
                List.of(new OpenDemand("visit", "", MONDAY, "V2", "T1", Message.of("roster.no_workday", MONDAY))),
                report);
    }

    private String written(String file, Language language) throws IOException {
        PlanFolder.write(plan(), language, folder);
        return Files.readString(folder.resolve(file));
    }

    private String written(String file) throws IOException {
        return written(file, Language.ENGLISH);
    }

    @Test
    void writesPostings() throws IOException {
        assertThat(written("postings.csv"))
                .isEqualTo("facility_id,seat,doctor_id,from_date,to_date,source\n"
                        + "C1,1,A,2026-11-30,2027-06-08,running\n");
    }

    @Test
    void writesRunsWithTheLeadFirst() throws IOException {
        assertThat(written("runs.csv"))
                .isEqualTo("run_id,date,base_facility_id,vehicle,leave_base,back_base,drive_minutes,crew_doctor_ids\n"
                        + "R-0001,2026-11-30,C1,2,08:00,09:55,50,A;B\n");
    }

    @Test
    void writesVisitsWithTheirPlaceInTheRun() throws IOException {
        assertThat(written("visits.csv"))
                .isEqualTo("run_id,seq,village_code,arrive,depart,drive_minutes\nR-0001,1,V1,08:30,09:30,25\n");
    }

    @Test
    void writesDuties() throws IOException {
        assertThat(written("duties.csv"))
                .isEqualTo("duty_id,date,start,end,kind,place_id,doctor_id,role,ref\n"
                        + "R-0001.1,2026-11-30,08:00,09:55,run,C1,A,lead,R-0001\n"
                        + "R-0001.2,2026-11-30,08:00,09:55,run,C1,B,member,R-0001\n");
    }

    @Test
    void writesTidalDays() throws IOException {
        assertThat(written("tidal.csv"))
                .isEqualTo("date,village_code,q50,q80,doctors_needed,doctors_staffed\n2026-11-30,V1,800,1200,1,0\n");
    }

    @Test
    void writesSessionsAndLeavesAMissingDoctorEmpty() throws IOException {
        assertThat(written("sessions.csv"))
                .isEqualTo("session_id,template_id,date,half_day,facility_id,department,doctor_id,capacity,reserved\n"
                        + "S-1,T-1,2026-11-30,am,H,内科,,12,3\n");
    }

    @Test
    void writesOpenDemandWithItsReason() throws IOException {
        assertThat(written("open.csv"))
                .isEqualTo("kind,ref,date,place_id,rule,reason\n"
                        + "visit,,2026-11-30,V2,T1,the week of 2026-11-30 has no working day\n");
    }

    @Test
    void writesReasonsInTheCallersLanguage() throws IOException {
        assertThat(written("open.csv", Language.CHINESE)).endsWith("2026-11-30 这一周没有工作日\n");
    }

    @Test
    void writesTheReportInItsOrder() throws IOException {
        assertThat(written("report.json"))
                .isEqualTo("{\n  \"seed\" : 1,\n  \"scores\" : {\n    \"tour\" : \"0hard/0medium/-5soft\"\n  }\n}\n");
    }

    @Test
    void namesEveryFileItWrote() throws IOException {
        assertThat(PlanFolder.write(plan(), Language.ENGLISH, folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "postings.csv",
                        "runs.csv",
                        "visits.csv",
                        "duties.csv",
                        "tidal.csv",
                        "sessions.csv",
                        "open.csv",
                        "report.json");
    }
}
