package org.tidalrounds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.SmallCounty;

class PlanCommandTest {
    private static final List<String> FILES = List.of(
            "postings.csv",
            "runs.csv",
            "visits.csv",
            "duties.csv",
            "tidal.csv",
            "sessions.csv",
            "open.csv",
            "report.json");

    private final Shell shell = new Shell(Language.ENGLISH);
    private final SmallCounty county = new SmallCounty();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoTownships() {
        county.facility("H", FacilityKind.COUNTY_HOSPITAL, "T0", 110, 0)
                .facility("C1", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2)
                .facility("C2", FacilityKind.TOWNSHIP_CENTRE, "T2", 110.2, 1)
                .calendar(new CalendarDay(LocalDate.of(2026, 12, 2), DayType.PUBLIC_HOLIDAY, "holiday"));
        IntStream.range(0, 8)
                .forEach(i -> county.village("V" + i, i < 5 ? "T1" : "T2", 300 * i + 100, ServiceMode.TOUR));
        IntStream.range(0, 9).forEach(i -> county.doctor("D" + i, i < 3 ? "H" : i < 6 ? "C1" : "C2"));
    }

    private int plan(String out, String... more) throws IOException {
        return plan(new Interruption(), out, more);
    }

    private int plan(Interruption interruption, String out, String... more) throws IOException {
        CountyFolder.write(county.build(), folder.resolve("county"));
        String[] fixed = {
            "plan",
            "--county",
            folder.resolve("county").toString(),
            "--from",
            "2026-11-30",
            "--weeks",
            "2",
            "--out",
            folder.resolve(out).toString()
        };
        String[] args = new String[fixed.length + more.length];
        System.arraycopy(fixed, 0, args, 0, fixed.length);
        System.arraycopy(more, 0, args, fixed.length, more.length);
        return shell.run(interruption, args);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("p").resolve(file));
    }

    @Test
    void everyVisitOfASmallCountyIsPlanned() throws IOException {
        assertThat(plan("p", "--steps", "20")).as(shell.err()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out())
                .contains("villages toured: 8 of 8", "visits planned: 32 of 32", "Plan from 2026-11-30 to 2026-12-13");
        assertThat(lines("visits.csv")).hasSize(33);
    }

    @Test
    void noRunGoesOutOnAHoliday() throws IOException {
        plan("p", "--steps", "20");
        assertThat(lines("runs.csv")).noneMatch(line -> line.contains("2026-12-02"));
    }

    @Test
    void twoRunsBoundedByStepsGiveTheSameBytes() throws IOException {
        plan("p", "--steps", "20");
        plan("q", "--steps", "20");
        for (String file : FILES) {
            assertThat(folder.resolve("q").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("p").resolve(file));
        }
    }

    @Test
    void interruptionStillWritesEveryFile() throws IOException {
        Interruption interruption = new Interruption();
        interruption.ask();
        assertThat(plan(interruption, "p", "--seconds", "3600")).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("p")).isDirectoryContaining("glob:**report.json");
    }

    @Test
    void aCountyWithoutVehiclesLeavesEveryVisitOpenAndSaysWhy() throws IOException {
        SmallCounty without = new SmallCounty();
        without.facility("C1", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 0).village("V1");
        CountyFolder.write(without.build(), folder.resolve("without"));
        int status = shell.run(
                "plan",
                "--county",
                folder.resolve("without").toString(),
                "--from",
                "2026-11-30",
                "--weeks",
                "1",
                "--steps",
                "1",
                "--out",
                folder.resolve("p").toString());
        assertThat(status).as(shell.err()).isEqualTo(ExitStatus.DONE);
        assertThat(lines("open.csv"))
                .filteredOn(line -> line.contains("V1,T1,no facility of the county has a vehicle"))
                .hasSize(2);
    }

    @Test
    void aWeekWithoutAWorkingDayLeavesItsVisitsOpenAndSaysWhy() throws IOException {
        LocalDate monday = LocalDate.of(2026, 12, 7);
        monday.datesUntil(monday.plusDays(7))
                .forEach(day -> county.calendar(new CalendarDay(day, DayType.PUBLIC_HOLIDAY, "holiday")));
        plan("p", "--steps", "20");
        assertThat(lines("open.csv"))
                .filteredOn(line -> line.contains("the week of 2026-12-07 has no working day"))
                .hasSize(16);
    }

    @Test
    void aWeekWhoseWorkIsOverWhenThePlanBeginsOwesNoVisits() throws IOException {
        CountyFolder.write(county.build(), folder.resolve("county"));
        shell.run(
                "plan",
                "--county",
                folder.resolve("county").toString(),
                "--from",
                "2026-12-05",
                "--weeks",
                "1",
                "--steps",
                "20",
                "--out",
                folder.resolve("p").toString());
        assertThat(lines("open.csv")).noneMatch(line -> line.contains(",T1,"));
    }

    @Test
    void anEarlierPlanIsCountedForFairness() throws IOException {
        plan("p", "--steps", "20");
        assertThat(shell.out()).contains("fairness knows nothing of 2025-11-30 to 2026-11-29");
        int status = planFrom("2026-12-14", "--history", folder.resolve("p").toString());
        assertThat(status).as(shell.err()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("no records before 2026-11-30, 14 days recorded");
        assertThat(Files.readString(folder.resolve("q").resolve("report.json")))
                .contains("\"records_from\" : \"2026-11-30\"", "\"before\" : {");
    }

    @Test
    void aPlanOfTheSameDaysIsRefusedAsHistory() throws IOException {
        plan("p", "--steps", "20");
        assertThat(planFrom("2026-11-30", "--history", folder.resolve("p").toString()))
                .isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err()).contains("begins on 2026-11-30, not before 2026-11-30");
        assertThat(folder.resolve("q")).doesNotExist();
    }

    private int planFrom(String from, String... more) {
        String[] fixed = {
            "plan",
            "--county",
            folder.resolve("county").toString(),
            "--from",
            from,
            "--weeks",
            "1",
            "--steps",
            "20",
            "--out",
            folder.resolve("q").toString()
        };
        return shell.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aFileInTheWayOfThePlanFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("p"), "in the way");
        assertThat(plan("p", "--steps", "20")).isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err()).contains("cannot write to " + folder.resolve("p") + ": a file is in the way");
    }
}
