package org.tidalrounds.planning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.planning.duty.Duties.CENTRE;
import static org.tidalrounds.planning.duty.Duties.HOSPITAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AppraisalTest {
    private static final int MORNING = 8 * 60;
    private static Appraisal appraisal;

    @BeforeAll
    static void read() throws IOException {
        String config = Files.readString(Path.of("solver-config/duty.xml"));
        appraisal = new DutyPlanner(config, new DutyWeights()).appraisal();
    }

    private static Timing at(int day, int hour, int hours) {
        return new Timing(day, hour * 60, (hour + hours) * 60);
    }

    private static StaffedWorks staffed(List<DutyDoctor> doctors, Work... works) {
        return StaffedWorks.of(Duties.problem(doctors, List.of(works)), List.of());
    }

    /** The sum over the neighbourhood of a change is that over everything: no rule reaches farther. */
    @Test
    void whatAChangeAddsIsTheSameWeighedNearAndWeighedWhole() {
        List<DutyDoctor> doctors = List.of(Duties.doctor(0), Duties.doctor(1), Duties.doctor(2));
        Random random = new Random(1);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Work work = Duties.work("W" + i, i % 2 == 0 ? HOSPITAL : CENTRE, at(i % 14, 8 + i % 3, 5));
            works.add(
                    switch (i % 4) {
                        case 0 -> Duties.visiting(work, "V" + i % 3);
                        case 1 -> Duties.inBlock(work, "B");
                        case 2 -> Duties.withGroup(work, "G" + i % 5);
                        default -> Duties.withSeats(work, Duties.seat("lead"), Duties.seat("member"));
                    });
        }
        StaffedWorks now = staffed(doctors, works.toArray(Work[]::new));
        for (int i = 0; i < 200; i++) {
            Work work = works.get(random.nextInt(works.size()));
            int who = random.nextInt(4);
            StaffedWorks after = i % 5 == 0
                    ? now.withTiming(work, at(random.nextInt(14), 8, 5))
                    : now.withDoctor(DutySeat.idOf(work.id(), 0), who == 3 ? null : doctors.get(who));
            assertThat(appraisal.effect(now, after).score())
                    .isEqualTo(appraisal.score(after).minus(appraisal.score(now)));
            now = after;
        }
    }

    /** Candidates are weighed in one session, one after the other; each must come out as if it were the only one. */
    @Test
    void whatACandidateBringsIsTheSameWeighedAmongOthersAndWeighedAlone() {
        List<DutyDoctor> doctors =
                List.of(Duties.doctor(0), Duties.doctor(1), Duties.doctor(2), Duties.doctor(3), Duties.doctor(4));
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Work work = Duties.work("W" + i, i % 2 == 0 ? HOSPITAL : CENTRE, at(i % 10, 8 + 3 * (i / 10), 2));
            works.add(i % 3 == 0 ? Duties.visiting(work, "V" + i % 4) : work);
        }
        StaffedWorks now = staffed(doctors, works.toArray(Work[]::new));
        Random random = new Random(2);
        for (Work work : works) {
            now = now.withDoctor(DutySeat.idOf(work.id(), 0), doctors.get(random.nextInt(3)));
        }
        for (Work work : works) {
            String seat = DutySeat.idOf(work.id(), 0);
            List<Candidate> candidates =
                    new SeatChoices(appraisal).of(now, work, seat, 5).candidates();
            assertThat(candidates).hasSizeGreaterThan(1);
            for (Candidate candidate : candidates) {
                Effect alone = appraisal.effect(now, now.withDoctor(seat, candidate.doctor()));
                assertThat(candidate.score()).isEqualTo(alone.score());
                assertThat(told(candidate.effect().orElseThrow())).isEqualTo(told(alone));
            }
        }
    }

    /** Rules and what they find, whatever the order of equal weight. */
    private static Set<String> told(Effect effect) {
        return effect.rules().stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.rule() + rule.score()),
                        rule.findings().stream().map(Finding::toString)))
                .collect(Collectors.toSet());
    }

    @Test
    void anOverfullWeekIsTheDoctorsInThatWeek() {
        DutyDoctor doctor = Duties.doctor(0);
        Work[] works = new Work[5];
        for (int day = 0; day < works.length; day++) {
            works[day] = Duties.work("W" + day, HOSPITAL, at(day, 8, 10));
        }
        StaffedWorks before = staffed(List.of(doctor), works);
        for (int day = 0; day < 4; day++) {
            before = before.withDoctor("W" + day + ".1", doctor);
        }
        List<Finding> breaches = appraisal.effect(before, before.withDoctor("W4.1", doctor)).rules().stream()
                .flatMap(rule -> rule.findings().stream())
                .filter(finding -> finding.rule().equals(DutyWeights.WEEKLY_HOURS))
                .toList();
        assertThat(breaches).singleElement().satisfies(breach -> {
            assertThat(breach.isBroken()).isTrue();
            assertThat(breach.doctor()).contains(doctor);
            assertThat(breach.figures()).containsExactly(0, 50 * 60);
        });
    }

    @Test
    void theBestOfThoseWhoAreFreeComesFirstAndTheOthersSayWhyNot() {
        DutyDoctor near = Duties.doctor(0, "tours");
        DutyDoctor busy = Duties.doctor(1, "tours");
        DutyDoctor unfit = Duties.doctor(2);
        Work wanted = Duties.withSeats(
                Duties.work("W", HOSPITAL, new Timing(0, MORNING, MORNING + 240)), Duties.seat("lead", "tours"));
        Work other = Duties.work("X", HOSPITAL, new Timing(0, MORNING, MORNING + 240));
        StaffedWorks now = staffed(List.of(near, busy, unfit), wanted, other).withDoctor("X.1", busy);
        SeatChoice choice = new SeatChoices(appraisal).of(now, wanted, "W.1");
        assertThat(choice.candidates()).extracting(Candidate::doctor).containsExactly(near);
        assertThat(choice.refused()).extracting(RefusedDoctor::refusal).containsExactly(Refusal.BUSY, Refusal.UNFIT);
        assertThat(choice.refused().get(0).instead()).contains("X.1");
        assertThat(choice.refused().get(1).missing()).containsExactly("tours");
    }

    @Test
    void aRepairTouchesOnlyTheDutiesOfWhoIsAway() {
        DutyDoctor away = Duties.doctor(0);
        DutyDoctor spare = Duties.doctor(1);
        DutyDoctor other = Duties.doctor(2);
        Work first = Duties.work("W1", HOSPITAL, at(0, 8, 4));
        Work second = Duties.work("W2", CENTRE, at(1, 8, 4));
        StaffedWorks now = staffed(List.of(away, spare, other), first, second)
                .withDoctor("W1.1", away)
                .withDoctor("W2.1", other);
        away.awayDays().set(0);
        StaffedWorks repaired = new Replanning(appraisal).repair(now, seat -> true, seat -> false);
        assertThat(repaired.findDoctor("W1.1")).isPresent().get().isNotEqualTo(away);
        assertThat(repaired.findDoctor("W2.1")).contains(other);
    }

    @Test
    void aRepairLeavesWhatIsFrozenAsItIs() {
        DutyDoctor away = Duties.doctor(0);
        Work work = Duties.work("W1", HOSPITAL, at(0, 8, 4));
        StaffedWorks now = staffed(List.of(away, Duties.doctor(1)), work).withDoctor("W1.1", away);
        away.awayDays().set(0);
        StaffedWorks repaired = new Replanning(appraisal).repair(now, seat -> false, seat -> false);
        assertThat(repaired.findDoctor("W1.1")).contains(away);
    }
}
