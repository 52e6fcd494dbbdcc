package org.tidalrounds.planning.duty;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The works that the rules look at when a staffing changes. Every rule joins seats by doctor, work, village or activity; what
 * shares none of these with the change weighs the same before and after, so it need not be weighed at all.
 */
final class Neighbourhood {
    private final Set<DutyDoctor> doctors = new HashSet<>();
    private final Set<String> works = new HashSet<>();
    private final Set<String> villages = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    /** Around what differs between two staffings. */
    static Neighbourhood ofChange(StaffedWorks before, StaffedWorks after) {
        Neighbourhood around = new Neighbourhood();
        around.addChanged(before, after);
        around.addChanged(after, before);
        return around;
    }

    private void addChanged(StaffedWorks here, StaffedWorks there) {
        for (Work work : here.works()) {
            if (!isSame(work, here, there)) {
                add(work, here);
            }
        }
    }

    private static boolean isSame(Work work, StaffedWorks here, StaffedWorks there) {
        return there.findWork(work.id())
                .filter(other -> other.equals(work))
                .filter(other -> there.timing(other).equals(here.timing(work)))
                .filter(other -> StaffedWorks.seatIds(work).stream()
                        .allMatch(seat -> Objects.equals(here.findDoctor(seat), there.findDoctor(seat))))
                .isPresent();
    }

    void add(Work work, StaffedWorks staffing) {
        works.add(work.id());
        villages.addAll(work.villages());
        if (!work.group().isEmpty()) {
            groups.add(work.group());
        }
        StaffedWorks.seatIds(work).forEach(seat -> staffing.findDoctor(seat).ifPresent(doctors::add));
    }

    void add(DutyDoctor doctor) {
        doctors.add(doctor);
    }

    /** The part of a staffing that lies in the neighbourhood, as entities. */
    DutySchedule part(StaffedWorks staffing, DutyWeights weights) {
        List<Work> near =
                staffing.works().stream().filter(work -> isNear(work, staffing)).toList();
        return new DutySchedule(staffing, near, weights);
    }

    private boolean isNear(Work work, StaffedWorks staffing) {
        return works.contains(work.id())
                || groups.contains(work.group())
                || !Collections.disjoint(villages, work.villages())
                || StaffedWorks.seatIds(work).stream()
                        .anyMatch(seat -> staffing.findDoctor(seat)
                                .filter(doctors::contains)
                                .isPresent());
    }
}
