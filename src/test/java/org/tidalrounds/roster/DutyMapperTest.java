package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Activity;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.VisitingClinic;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyProblem;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.tide.TidalNeed;

class DutyMapperTest {
    private static final Horizon FORTNIGHT = Horizon.of(MONDAY, 2);

    private final SmallCounty county = new SmallCounty().hospital("H").centre("C");
    private DutyHistory history = DutyHistory.NONE;

    @Test
    void aSessionIsHeldInEveryWeekOfItsWeekday() {
        county.clinic(session(DayOfWeek.TUESDAY));
        assertThat(works(List.of()))
                .extracting(work -> work.work().id())
                .containsExactly("S-K1-20261201", "S-K1-20261208");
    }

    @Test
    void aSessionFallsOutOnALegalHoliday() {
        county.clinic(session(DayOfWeek.TUESDAY))
                .calendar(new CalendarDay(MONDAY.plusDays(1), DayType.PUBLIC_HOLIDAY, "元旦"));
        assertThat(works(List.of())).extracting(work -> work.work().id()).containsExactly("S-K1-20261208");
    }

    @Test
    void aSessionWantsADoctorOfItsHospitalDepartmentAndTitle() {
        county.clinic(session(DayOfWeek.TUESDAY))
                .expert("fits", "H", "骨科", Title.CHIEF)
                .expert("too low", "H", "骨科", Title.ATTENDING)
                .expert("other department", "H", "内科", Title.CHIEF)
                .expert("other facility", "C", "骨科", Title.CHIEF);
        assertThat(fitting(works(List.of()).get(0))).containsExactly("fits");
    }

    @Test
    void aVisitingClinicOfEverySecondWeekIsHeldOnceAFortnight() {
        county.visitingClinic(new VisitingClinic("V1", "C", "骨科", DayOfWeek.MONDAY, HalfDay.AM, 2))
                .expert("county", "H", "骨科", Title.ATTENDING)
                .expert("township", "C", "骨科", Title.ATTENDING);
        assertThat(works(List.of()))
                .singleElement()
                .satisfies(work -> assertThat(fitting(work)).containsExactly("county"));
    }

    @Test
    void aRunIsLedByALicensedDoctorWhoTours() {
        county.doctor("licensed", "C").doctor("nurse", "C", "护理", true).doctor("stays", "C", "全科", false);
        Work run = works(List.of(SmallCounty.run("R1", MONDAY, "C", 8))).get(0).work();
        assertThat(fitting(run.seats().get(0))).containsExactly("licensed");
        assertThat(fitting(run.seats().get(1))).containsExactly("licensed", "nurse");
    }

    @Test
    void anActivityMayBeHeldOnAnyWorkingDayOfItsSpan() {
        county.activity(new Activity(
                "A1", "training", "C", MONDAY.plusDays(3), MONDAY.plusDays(7), 2, 120, "内科", Title.ATTENDING, 1));
        List<PlannedWork> works = works(List.of());
        assertThat(works).extracting(work -> work.work().group()).containsExactly("A1", "A1");
        assertThat(works.get(0).work().timings())
                .extracting(timing -> timing.day())
                .containsExactly(3, 3, 4, 4, 7, 7);
    }

    @Test
    void anActivityOutsideTheHorizonIsNamed() {
        county.activity(new Activity(
                "A1", "training", "C", MONDAY.plusDays(14), MONDAY.plusDays(20), 1, 120, "内科", Title.ATTENDING, 1));
        assertThat(works(List.of())).isEmpty();
        assertThat(mapper(county.build()).outside()).extracting(OpenDemand::ref).containsExactly("A1");
    }

    @Test
    void aTidalNeedBecomesAShiftForEachDoctor() {
        county.village("V", "T-C", 400, ServiceMode.TOUR);
        TidalNeed need = new TidalNeed(MONDAY.plusDays(5), "V", 2000, 3500, List.of("general", "emergency"));
        assertThat(mapper(county.build()).works(List.of(), List.of(need), List.of()))
                .allSatisfy(work -> assertThat(work.work().block()).isEqualTo("V"))
                .extracting(work -> work.work().seats().get(0).role())
                .containsExactly("general", "emergency");
    }

    @Test
    void leavePostingAndHoursOfADoctorAreKnownDayByDay() {
        county.doctor("A", "H")
                .silverAge("B", "H")
                .leave("A", MONDAY.plusDays(1), MONDAY.plusDays(2))
                .posted("B", "C", MONDAY.minusDays(100), MONDAY.plusDays(4))
                .policy(PolicyParameter.DUTY_SILVER_AGE_WEEKLY_HOURS, "20", MONDAY);
        List<DutyDoctor> doctors = problem(List.of()).doctors();
        assertThat(doctors.get(0).awayDays().stream()).containsExactly(1, 2);
        assertThat(doctors.get(0).weeklyMinutes()).isEqualTo(44 * 60);
        assertThat(doctors.get(1).postedAt()).startsWith(1, 1, 1, 1, 1, DutyDoctor.NOT_POSTED);
        assertThat(doctors.get(1).weeklyMinutes()).isEqualTo(20 * 60);
    }

    @Test
    void theRunsFromATeamsFacilityAreItsCountyDoctorsToJoin() {
        county.doctor("A", "H").team("T1", "C", "A").team("T2", "C", "");
        List<Run> runs = List.of(SmallCounty.run("R1", MONDAY, "C", 8), SmallCounty.run("R2", MONDAY, "H", 8));
        assertThat(problem(runs).ties()).singleElement().satisfies(tie -> {
            assertThat(tie.doctor().id()).isEqualTo("A");
            assertThat(tie.workIds()).containsExactly("R1");
        });
    }

    @Test
    void whatADoctorCarriedBeforeIsKnownInPoints() {
        LocalDate saturday = MONDAY.minusDays(2);
        county.doctor("A", "C").doctor("B", "C");
        history = new DutyHistory(
                List.of(
                        new CarriedDuty("A", saturday, DutyKind.TIDAL, 480, 0),
                        new CarriedDuty("A", saturday.minusDays(1), DutyKind.RUN, 480, 150),
                        new CarriedDuty("A", saturday.minusDays(2), DutyKind.RUN, 480, 149)),
                List.of(saturday));
        assertThat(problem(List.of()).doctors())
                .extracting(DutyDoctor::pastBurden)
                .containsExactly(3, 0);
    }

    private static ClinicTemplate session(DayOfWeek weekday) {
        return new ClinicTemplate("K1", "H", "骨科", weekday, HalfDay.AM, Title.ASSOCIATE_CHIEF, 16, 10);
    }

    private List<String> fitting(PlannedWork work) {
        return fitting(work.work().seats().get(0));
    }

    private List<String> fitting(SeatDemand seat) {
        return problem(List.of()).doctors().stream()
                .filter(seat::isFit)
                .map(DutyDoctor::id)
                .toList();
    }

    private DutyProblem problem(List<Run> runs) {
        return mapper(county.build()).problem(works(runs), runs, List.of(), Map.of(), PublishedDuties.NONE);
    }

    private List<PlannedWork> works(List<Run> runs) {
        return mapper(county.build()).works(runs, List.of(), List.of());
    }

    private DutyMapper mapper(County county) {
        return new DutyMapper(
                county,
                FORTNIGHT,
                SmallCounty.travel(List.copyOf(county.placesById().values()), 30),
                new PostedDoctors(county.postingHistory(), List.of()),
                history);
    }
}
