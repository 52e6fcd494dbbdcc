package org.tidalrounds.planning.duty;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
        around.addPostedElsewhere(before.problem(), after.problem());
        return around;
    }

    private void addChanged(StaffedWorks here, StaffedWorks there) {
        for (Work work : here.works()) {
            if (!isSame(work, here, there)) {
                add(work, here);
            }
        }
    }

    /** Doctors whose postings differ: their duties may be theirs no longer, though no work has changed. */
    private void addPostedElsewhere(DutyProblem before, DutyProblem after) {
        for (int index = 0; before != after && index < after.doctors().size(); index++) {
            DutyDoctor doctor = after.doctors().get(index);
            if (!Arrays.equals(before.doctors().get(index).postedAt(), doctor.postedAt())) {
                doctors.add(doctor);
            }
        }
    }

    private static boolean isSame(Work work, StaffedWorks here, StaffedWorks there) {
        return there.findWork(work.id())
                .filter(other -> other.equals(work))
                .filter(other -> there.timing(other).equals(here.timing(work)))
                .filter(other -> there.crew(other).equals(here.crew(work)))
                .isPresent();
    }

    void add(Work work, StaffedWorks staffing) {
        works.add(work.id());
        villages.addAll(work.villages());
        if (!work.group().isEmpty()) {
            groups.add(work.group());
        }
        staffing.crew(work).forEach(seat -> seat.ifPresent(doctors::add));
    }

    void add(DutyDoctor doctor) {
        doctors.add(doctor);
    }

    /** Everybody a seat could be given to. */
    void addFitting(SeatDemand seat, DutyProblem problem) {
        problem.doctors().stream().filter(seat::isFit).forEach(doctors::add);
    }

    /** The part of a staffing that lies in the neighbourhood, as entities. */
    DutySchedule part(StaffedWorks staffing, DutyWeights weights) {
        WorkIndex index = staffing.index();
        Set<Work> near = new LinkedHashSet<>();
        works.forEach(id -> staffing.findWork(id).ifPresent(near::add));
        groups.forEach(group -> near.addAll(index.ofGroup(group)));
        villages.forEach(village -> near.addAll(index.ofVillage(village)));
        doctors.forEach(doctor -> near.addAll(index.ofDoctor(doctor)));
        return new DutySchedule(staffing, List.copyOf(near), weights);
    }
}
