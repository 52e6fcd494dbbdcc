package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small duty problems for tests: two places half an hour apart, two weeks. */
final class Duties {
    static final DutyPlace HOSPITAL = new DutyPlace(0, "F1", "县医院", new int[] {0, 30});
    static final DutyPlace CENTRE = new DutyPlace(1, "F2", "官渡镇", new int[] {30, 0});
    static final int DAYS = 14;
    static final int WEEKLY_MINUTES = 44 * 60;

    private Duties() {}

    static DutyDoctor doctor(int index, String... tags) {
        int[] posted = new int[DAYS];
        java.util.Arrays.fill(posted, DutyDoctor.NOT_POSTED);
        return new DutyDoctor(
                index, "D" + index, "医生" + index, HOSPITAL, Set.of(tags), new BitSet(), posted, WEEKLY_MINUTES, 0);
    }

    static Work work(String id, DutyPlace place, Timing... timings) {
        return new Work(
                id,
                "run",
                "",
                place,
                List.of(timings),
                List.of(seat("lead")),
                Set.of(),
                true,
                Set.of(place.index()),
                "",
                List.of());
    }

    static SeatDemand seat(String role, String... tags) {
        return new SeatDemand(role, role, Set.of(tags), 1, 0);
    }

    static Work withGroup(Work work, String group) {
        return new Work(
                work.id(),
                work.kind(),
                group,
                work.place(),
                work.timings(),
                work.seats(),
                work.crewTags(),
                work.countsAsWork(),
                work.postingPlaces(),
                work.block(),
                work.villages());
    }

    static Work withSeats(Work work, SeatDemand... seats) {
        return new Work(
                work.id(),
                work.kind(),
                work.group(),
                work.place(),
                work.timings(),
                List.of(seats),
                work.crewTags(),
                work.countsAsWork(),
                work.postingPlaces(),
                work.block(),
                work.villages());
    }

    static Work withCrewTags(Work work, String... tags) {
        return new Work(
                work.id(),
                work.kind(),
                work.group(),
                work.place(),
                work.timings(),
                work.seats(),
                Set.of(tags),
                true,
                work.postingPlaces(),
                work.block(),
                work.villages());
    }

    static Work onCall(Work work) {
        return new Work(
                work.id(),
                "on_call",
                work.group(),
                work.place(),
                work.timings(),
                work.seats(),
                work.crewTags(),
                false,
                work.postingPlaces(),
                work.block(),
                work.villages());
    }

    static Work inBlock(Work work, String site) {
        return new Work(
                work.id(),
                "tidal",
                work.group(),
                work.place(),
                work.timings(),
                work.seats(),
                work.crewTags(),
                true,
                work.postingPlaces(),
                site,
                work.villages());
    }

    static Work visiting(Work work, String... villages) {
        return new Work(
                work.id(),
                work.kind(),
                work.group(),
                work.place(),
                work.timings(),
                work.seats(),
                work.crewTags(),
                true,
                work.postingPlaces(),
                work.block(),
                List.of(villages));
    }

    static DutyProblem problem(List<DutyDoctor> doctors, List<Work> works) {
        int[] weekOfDay = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            weekOfDay[day] = day / 7;
        }
        return new DutyProblem(doctors, works, weekOfDay, 6, 4, List.of(), List.of(), Map.of(), Map.of());
    }

    static DutyProblem pinned(DutyProblem problem, String seat, DutyDoctor doctor) {
        return new DutyProblem(
                problem.doctors(),
                problem.works(),
                problem.weekOfDay(),
                6,
                4,
                List.of(),
                List.of(),
                Map.of(seat, doctor),
                Map.of());
    }

    /** The seats of a work of its own, all given to one doctor. */
    static DutySeat staffed(Work work, DutyDoctor doctor) {
        DutySeat seat = open(work);
        seat.setDoctor(doctor);
        return seat;
    }

    static DutySeat open(Work work) {
        DutyWork dutyWork = new DutyWork(work);
        List<DutySeat> seats = new ArrayList<>();
        for (int number = 0; number < work.seats().size(); number++) {
            seats.add(new DutySeat(dutyWork, number, List.of(), null));
        }
        dutyWork.seats().addAll(seats);
        return seats.get(0);
    }
}
