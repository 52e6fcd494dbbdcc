package org.tidalrounds.planning.duty;

import static org.tidalrounds.planning.duty.Duties.CENTRE;
import static org.tidalrounds.planning.duty.Duties.HOSPITAL;
import static org.tidalrounds.planning.duty.Duties.doctor;
import static org.tidalrounds.planning.duty.Duties.onCall;
import static org.tidalrounds.planning.duty.Duties.open;
import static org.tidalrounds.planning.duty.Duties.problem;
import static org.tidalrounds.planning.duty.Duties.seat;
import static org.tidalrounds.planning.duty.Duties.staffed;
import static org.tidalrounds.planning.duty.Duties.withCrewTags;
import static org.tidalrounds.planning.duty.Duties.withGroup;
import static org.tidalrounds.planning.duty.Duties.withSeats;
import static org.tidalrounds.planning.duty.Duties.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

class DutyRulesTest {
    private static final Timing MORNING = new Timing(0, 8 * 60, 12 * 60);
    private static final DutyDoctor DOCTOR = doctor(0, "内科");

    private final ConstraintVerifier<DutyRules, DutySchedule> rules =
            ConstraintVerifier.build(new DutyRules(), DutySchedule.class, DutySeat.class, DutyWork.class);

    @Test
    void anOpenSeatCostsItsPriority() {
        Work work = withSeats(work("W", HOSPITAL, MORNING), new SeatDemand("lead", "内科", Set.of(), 7, 0));
        rules.verifyThat(DutyRules::everySeatIsStaffed).given(open(work)).penalizesBy(7);
        rules.verifyThat(DutyRules::everySeatIsStaffed)
                .given(staffed(work, DOCTOR))
                .penalizesBy(0);
    }

    @Test
    void twoPlacesNeedTheDriveBetween() {
        DutySeat first = staffed(work("A", HOSPITAL, MORNING), DOCTOR);
        DutySeat tooSoon = staffed(work("B", CENTRE, new Timing(0, 12 * 60 + 29, 17 * 60)), DOCTOR);
        DutySeat inTime = staffed(work("B", CENTRE, new Timing(0, 12 * 60 + 30, 17 * 60)), DOCTOR);
        rules.verifyThat(DutyRules::aDoctorIsInOnePlaceAtATime)
                .given(first, tooSoon)
                .penalizesBy(1);
        rules.verifyThat(DutyRules::aDoctorIsInOnePlaceAtATime)
                .given(first, inTime)
                .penalizesBy(0);
    }

    @Test
    void twoDoctorsMayWorkAtTheSameTime() {
        DutySeat first = staffed(work("A", HOSPITAL, MORNING), DOCTOR);
        DutySeat second = staffed(work("B", HOSPITAL, MORNING), doctor(1));
        rules.verifyThat(DutyRules::aDoctorIsInOnePlaceAtATime)
                .given(first, second)
                .penalizesBy(0);
    }

    @Test
    void aPostedDoctorServesOnlyAtThePosting() {
        DutyDoctor posted = doctor(0);
        posted.postedAt()[0] = CENTRE.index();
        rules.verifyThat(DutyRules::aPostedDoctorServesAtThePosting)
                .given(staffed(work("A", HOSPITAL, MORNING), posted))
                .penalizesBy(1);
        rules.verifyThat(DutyRules::aPostedDoctorServesAtThePosting)
                .given(staffed(work("A", CENTRE, MORNING), posted))
                .penalizesBy(0);
        rules.verifyThat(DutyRules::aPostedDoctorServesAtThePosting)
                .given(staffed(work("A", HOSPITAL, new Timing(1, 480, 720)), posted))
                .penalizesBy(0);
    }

    @Test
    void aDoctorCarriesEveryTagOfTheSeat() {
        Work work = withSeats(work("A", HOSPITAL, MORNING), seat("lead", "内科", "主治医师"));
        rules.verifyThat(DutyRules::aDoctorFitsTheSeat)
                .given(staffed(work, DOCTOR))
                .penalizesBy(1);
        rules.verifyThat(DutyRules::aDoctorFitsTheSeat)
                .given(staffed(work, doctor(1, "内科", "主治医师", "外语")))
                .penalizesBy(0);
    }

    @Test
    void aSkillForHomeVisitsThatNobodyInTheCrewHasCosts() {
        Work run = withCrewTags(withSeats(work("R", CENTRE, MORNING), seat("lead"), seat("member")), "skill:tcm");
        DutySeat lead = staffed(run, DOCTOR);
        DutySeat member = lead.dutyWork().seats().get(1);
        rules.verifyThat(DutyRules::theCrewHasTheSkills).given(lead, member).penalizesBy(1);
        member.setDoctor(doctor(1, "skill:tcm"));
        rules.verifyThat(DutyRules::theCrewHasTheSkills).given(lead, member).penalizesBy(0);
    }

    @Test
    void nobodyWorksOnLeave() {
        DutyDoctor away = doctor(0);
        away.awayDays().set(0);
        rules.verifyThat(DutyRules::nobodyWorksOnLeave)
                .given(staffed(work("A", HOSPITAL, MORNING), away))
                .penalizesBy(1);
        rules.verifyThat(DutyRules::nobodyWorksOnLeave)
                .given(staffed(work("A", HOSPITAL, new Timing(1, 480, 720)), away))
                .penalizesBy(0);
    }

    @Test
    void fortyFourHoursAWeekAreAllowedAndNotAMinuteMore() {
        List<Object> week = daysOfWork(5, 480, 480 + 528);
        rules.verifyThat(DutyRules::weeklyHoursAreKept).given(week.toArray()).penalizesBy(0);
        week.add(staffed(work("extra", HOSPITAL, new Timing(5, 480, 481)), DOCTOR));
        rules.verifyThat(DutyRules::weeklyHoursAreKept).given(week.toArray()).penalizesBy(1);
    }

    @Test
    void aReserveOnCallCountsNoHours() {
        List<Object> week = daysOfWork(5, 480, 480 + 528);
        week.add(staffed(onCall(work("call", HOSPITAL, new Timing(5, 480, 1080))), DOCTOR));
        rules.verifyThat(DutyRules::weeklyHoursAreKept).given(week.toArray()).penalizesBy(0);
    }

    @Test
    void sixDaysInARowAreAllowedAndSevenAreNot() {
        rules.verifyThat(DutyRules::nobodyWorksTooManyDaysInARow)
                .given(daysOfWork(6, 480, 600).toArray())
                .penalizesBy(0);
        rules.verifyThat(DutyRules::nobodyWorksTooManyDaysInARow)
                .given(daysOfWork(7, 480, 600).toArray())
                .penalizesBy(1);
    }

    @Test
    void theDayAfterANightIsFree() {
        DutySeat night = staffed(work("N", HOSPITAL, new Timing(0, 20 * 60, 32 * 60)), DOCTOR);
        DutySeat nextDay = staffed(work("A", HOSPITAL, new Timing(1, 14 * 60, 17 * 60)), DOCTOR);
        DutySeat dayAfter = staffed(work("A", HOSPITAL, new Timing(2, 14 * 60, 17 * 60)), DOCTOR);
        rules.verifyThat(DutyRules::aNightIsFollowedByRest)
                .given(night, nextDay)
                .penalizesBy(1);
        rules.verifyThat(DutyRules::aNightIsFollowedByRest)
                .given(night, dayAfter)
                .penalizesBy(0);
    }

    @Test
    void theDatesOfAnActivityDiffer() {
        DutyWork first = new DutyWork(withGroup(work("A1", HOSPITAL, MORNING), "A"));
        DutyWork sameDay = new DutyWork(withGroup(work("A2", HOSPITAL, MORNING), "A"));
        DutyWork otherDay = new DutyWork(withGroup(work("A2", HOSPITAL, new Timing(1, 480, 720)), "A"));
        rules.verifyThat(DutyRules::datesOfAnActivityDiffer)
                .given(first, sameDay)
                .penalizesBy(1);
        rules.verifyThat(DutyRules::datesOfAnActivityDiffer)
                .given(first, otherDay)
                .penalizesBy(0);
    }

    @Test
    void aCountyDoctorToursWithTheTeamOnce() {
        TeamTie tie = new TeamTie("T1", DOCTOR, Set.of("R1"));
        DutySeat own = staffed(work("R1", CENTRE, MORNING), DOCTOR);
        DutySeat other = staffed(work("R2", CENTRE, MORNING), DOCTOR);
        rules.verifyThat(DutyRules::aCountyDoctorToursWithTheTeam)
                .given(tie, own)
                .penalizesBy(0);
        rules.verifyThat(DutyRules::aCountyDoctorToursWithTheTeam)
                .given(tie, other)
                .penalizesBy(1);
    }

    private static List<Object> daysOfWork(int days, int start, int end) {
        List<Object> facts = new ArrayList<>();
        facts.add(problem(List.of(DOCTOR), List.of()));
        IntStream.range(0, days)
                .mapToObj(day -> staffed(work("W" + day, HOSPITAL, new Timing(day, start, end)), DOCTOR))
                .forEach(facts::add);
        return facts;
    }
}
