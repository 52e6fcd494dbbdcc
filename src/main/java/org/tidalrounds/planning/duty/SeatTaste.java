package org.tidalrounds.planning.duty;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which of several free doctors is the best for a seat, by the soft rules as far as a first look can tell. */
final class SeatTaste {
    private static final int QUARTER_HOUR = 15;
    private static final int LOAD_STEP_MINUTES = 120;
    private static final int SAME_LEAD = 20;
    private static final int SAME_BLOCK = 60;
    private static final int OWN_TEAM = 200;
    private static final int MISSING_SKILL = 60;

    private final DutyProblem problem;
    private final DutyBook book;
    private final Map<String, DutyDoctor> leadByVillage = new HashMap<>();
    private final Map<DutyDoctor, Set<String>> teamWorks = new HashMap<>();

    SeatTaste(DutyProblem problem, DutyBook book) {
        this.problem = problem;
        this.book = book;
        problem.ties().forEach(tie -> teamWorks.put(tie.doctor(), tie.workIds()));
    }

    /** The lower, the better. */
    long cost(DutyDoctor doctor, DutySeat seat) {
        Work work = seat.work();
        long cost = doctor.home().driveMinutesTo(work.place()) / QUARTER_HOUR + load(doctor, seat);
        cost += (long) seat.demand().burden() * (doctor.pastBurden() + burden(doctor));
        if (isLead(seat)) {
            cost -= SAME_LEAD
                    * work.villages().stream()
                            .filter(village -> doctor.equals(leadByVillage.get(village)))
                            .count();
        }
        if (!work.block().isEmpty() && servedTheDayBefore(doctor, seat)) {
            cost -= SAME_BLOCK;
        }
        cost -= (long) MISSING_SKILL * skillsBrought(doctor, seat);
        Set<String> ownTeam = teamWorks.getOrDefault(doctor, Set.of());
        return ownTeam.contains(work.id()) ? cost - OWN_TEAM : cost;
    }

    /** How many of the skills the crew still lacks this doctor has. */
    private static long skillsBrought(DutyDoctor doctor, DutySeat seat) {
        return DutyRules.missingTags(seat.work(), seat.dutyWork().seats()).stream()
                .filter(doctor.tags()::contains)
                .count();
    }

    private long load(DutyDoctor doctor, DutySeat seat) {
        int week = problem.weekOfDay()[seat.day()];
        return book.seatsOf(doctor).stream()
                        .filter(other -> problem.weekOfDay()[other.day()] == week)
                        .mapToLong(other -> other.timing().minutes())
                        .sum()
                / LOAD_STEP_MINUTES;
    }

    private int burden(DutyDoctor doctor) {
        return book.seatsOf(doctor).stream()
                .mapToInt(other -> other.demand().burden())
                .sum();
    }

    private boolean servedTheDayBefore(DutyDoctor doctor, DutySeat seat) {
        return book.seatsOf(doctor).stream()
                .anyMatch(other -> other.day() == seat.day() - 1
                        && other.work().block().equals(seat.work().block()));
    }

    void taken(DutyDoctor doctor, DutySeat seat) {
        if (isLead(seat)) {
            seat.work().villages().forEach(village -> leadByVillage.put(village, doctor));
        }
        Set<String> ownTeam = teamWorks.getOrDefault(doctor, Set.of());
        if (ownTeam.contains(seat.work().id())) {
            teamWorks.remove(doctor);
        }
    }

    private static boolean isLead(DutySeat seat) {
        return seat.dutyWork().seats().get(0).equals(seat);
    }
}
