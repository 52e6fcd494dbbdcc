package org.tidalrounds.roster.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.ImportErrors;
import org.tidalrounds.county.exchange.ImportRefused;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.CarriedDuty;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.SmallCounty;

class PlanFoldersTest {
    private static final LocalDate BEFORE = MONDAY.minusWeeks(4);

    private final County county = new SmallCounty().centre("C").doctor("A", "C").build();

    @TempDir
    private Path folder;

    @Test
    void theDutiesOfAnEarlierPlanAreKnownWithTheDrivingOfTheirRuns() throws IOException {
        assertThat(read(plan("p", BEFORE, 4, "A")).duties())
                .containsExactly(
                        new CarriedDuty("A", BEFORE, DutyKind.RUN, 480, 155),
                        new CarriedDuty("A", BEFORE.plusDays(5), DutyKind.ON_CALL, 0, 0));
    }

    @Test
    void everyDayOfAnEarlierPlanIsRecorded() throws IOException {
        DutyHistory history = read(plan("p", BEFORE, 2, "A"), plan("q", BEFORE.plusWeeks(3), 1, "A"));
        assertThat(history.recordedDays()).hasSize(21).startsWith(BEFORE);
        assertThat(history.recordedFrom()).contains(BEFORE);
    }

    @Test
    void ofAPlanThatReachesIntoTheNewOneOnlyTheDaysBeforeCount() throws IOException {
        LocalDate from = BEFORE.plusDays(3);
        DutyHistory history = PlanFolders.read(List.of(plan("p", BEFORE, 4, "A")), county, from);
        assertThat(history.recordedDays()).hasSize(3);
        assertThat(history.duties()).hasSize(1);
    }

    @Test
    void twoPlansOfTheSameDaysAreRefusedByTheFirstOfThem() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Path q = plan("q", BEFORE.plusWeeks(1), 2, "A");
        assertThat(refusal(p, q)).contains(p + " and " + q, BEFORE.plusWeeks(1).toString());
    }

    @Test
    void theSameFolderTwiceIsRefused() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        assertThat(refusal(p, p)).contains("name one of them only");
    }

    @Test
    void aPlanThatBeginsNoEarlierIsRefused() throws IOException {
        assertThat(refusal(plan("p", MONDAY, 2, "A"))).contains("begins on 2026-11-30, not before 2026-11-30");
    }

    @Test
    void aPlanOfAnotherCountyIsRefused() throws IOException {
        assertThat(refusal(plan("p", BEFORE, 2, "X"))).contains("another county", "example X");
    }

    @Test
    void whatIsNoFolderIsRefusedByItsName() {
        assertThat(refusal(folder.resolve("nowhere"))).contains(folder.resolve("nowhere") + " is no folder");
    }

    @Test
    void aFolderWhoseReportIsCutOffIsRefused() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Files.writeString(p.resolve("report.json"), "{\"from\": \"2026-");
        assertThat(refusal(p)).contains("report.json does not say");
    }

    @Test
    void aReportThatEndsBeforeItBeginsIsRefused() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Files.writeString(p.resolve("report.json"), "{\"from\": \"2026-11-02\", \"to\": \"2026-11-01\"}");
        assertThat(refusal(p)).contains("report.json does not say");
    }

    @Test
    void aDutyOutsideOfItsPlanIsRefused() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Files.writeString(p.resolve("report.json"), "{\"from\": \"2026-11-02\", \"to\": \"2026-11-03\"}");
        assertThat(refusal(p)).contains("the duty U-2 of 2026-11-07 lies outside");
    }

    @Test
    void aRunThatIsNotThereIsRefused() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Files.writeString(
                p.resolve("runs.csv"), Files.readString(p.resolve("runs.csv")).replace("R-1", "R-9"));
        assertThat(refusal(p)).contains("does not hold the run R-1 of the duty U-1");
    }

    @Test
    void brokenRowsAreAllNamedWithFileAndLine() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Path duties = p.resolve("duties.csv");
        Files.writeString(
                duties, Files.readString(duties).replace("08:00", "soon").replace("on_call", "rest"));
        assertThatThrownBy(() -> read(p))
                .asInstanceOf(type(ImportRefused.class))
                .satisfies(refused -> assertThat(ImportErrors.render(refused, Language.ENGLISH))
                        .satisfiesExactly(
                                first -> assertThat(first).startsWith(duties + ":2 start \"soon\": expected a time"),
                                second -> assertThat(second).startsWith(duties + ":3 kind \"rest\": expected one of")));
    }

    @Test
    void aMissingFileIsRefusedByItsName() throws IOException {
        Path p = plan("p", BEFORE, 2, "A");
        Files.delete(p.resolve("runs.csv"));
        assertThatThrownBy(() -> read(p)).isInstanceOf(ImportRefused.class).hasMessageContaining("runs.csv");
    }

    private DutyHistory read(Path... folders) {
        return PlanFolders.read(List.of(folders), county, MONDAY);
    }

    private String refusal(Path... folders) {
        try {
            read(folders);
        } catch (HistoryRefused e) {
            return Language.ENGLISH.say(e.reason());
        }
        return "not refused: " + Stream.of(folders).toList();
    }

    /** A plan of some weeks with a far run on its first day and a reserve on its first Saturday. */
    private Path plan(String name, LocalDate from, int weeks, String doctor) throws IOException {
        Path plan = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                plan.resolve("report.json"),
                "{\"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(from, from.plusWeeks(weeks).minusDays(1)));
        Files.writeString(plan.resolve("duties.csv"), """
                duty_id,date,start,end,kind,place_id,doctor_id,role,ref
                U-1,%s,08:00,16:00,run,C,%s,lead,R-1
                U-2,%s,07:00,18:00,on_call,C,%s,on_call,
                """.formatted(from, doctor, from.plusDays(5), doctor));
        Files.writeString(plan.resolve("runs.csv"), """
                run_id,date,base_facility_id,vehicle,leave_base,back_base,drive_minutes,crew_doctor_ids
                R-1,%s,C,1,08:00,16:00,155,%s
                """.formatted(from, doctor));
        return plan;
    }
}
