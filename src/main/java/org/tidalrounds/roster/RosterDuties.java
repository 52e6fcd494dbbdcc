package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.planning.duty.Assignment;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyProblem;
import org.tidalrounds.planning.duty.OpenSeat;
import org.tidalrounds.planning.duty.StaffedWorks;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.travel.TravelTable;

/** The duty problem of a stored roster, made of the works it keeps and of the county's doctors and leave as they are today. */
public final class RosterDuties {
    private final County county;
    private final Horizon horizon;
    private final DutyMapper mapper;

    /**
     * @param travel between all places of the county
     * @param postings of the roster
     * @param history who carried what before
     */
    public RosterDuties(
            County county, Horizon horizon, TravelTable travel, List<PlannedPosting> postings, DutyHistory history) {
        this.county = county;
        this.horizon = horizon;
        this.mapper = new DutyMapper(
                county,
                horizon,
                travel,
                new PostedDoctors(county.postingHistory(), postings),
                history.countingFor(county.policy(), horizon.from()));
    }

    public WorkMapper mapper() {
        return mapper.workMapper();
    }

    /** Makes works that a coordinator adds. */
    public NewWorks newWorks() {
        return new NewWorks(county, horizon);
    }

    /**
     * Who does what.
     *
     * @param published on the roster's days; a change of it costs (D11)
     */
    public StaffedWorks staffed(
            List<RosterWork> works, List<Run> runs, List<DoctorWish> wishes, PublishedDuties published) {
        WorkMapper records = mapper();
        List<PlannedWork> planned = works.stream()
                .map(work -> new PlannedWork(work.kind(), work.ref(), work.placeId(), records.work(work)))
                .toList();
        DutyProblem problem = mapper.problem(planned, runs, wishes, Map.of(), published);
        Map<String, DutyDoctor> doctors =
                problem.doctors().stream().collect(Collectors.toMap(DutyDoctor::id, Function.identity()));
        return StaffedWorks.of(problem, assignments(works, records, doctors));
    }

    private static List<Assignment> assignments(
            List<RosterWork> works, WorkMapper records, Map<String, DutyDoctor> doctors) {
        List<Assignment> assignments = new ArrayList<>();
        for (RosterWork work : works) {
            Timing timing = records.timing(work.time());
            for (int seat = 0; seat < work.seats().size(); seat++) {
                Optional<DutyDoctor> doctor = work.seats().get(seat).doctorId().map(doctors::get);
                assignments.add(new Assignment(work.id(), seat, timing, doctor));
            }
        }
        return assignments;
    }

    /** The doctor as posted by other postings of the roster. */
    public DutyDoctor posted(DutyDoctor doctor, Collection<PlannedPosting> postings) {
        return mapper.posted(doctor, new PostedDoctors(county.postingHistory(), postings));
    }

    /** What is open of a work, as the page of open demand says it. */
    public OpenDemand open(RosterWork work, OpenSeat seat) {
        return DutyResults.open(work.kind(), work.ref(), horizon.date(seat.day()), work.placeId(), seat);
    }

    /** The work as the planner knows it. */
    public Work work(RosterWork work) {
        return mapper().work(work);
    }
}
