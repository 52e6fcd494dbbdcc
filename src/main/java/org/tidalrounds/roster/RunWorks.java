package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.tidalrounds.county.County;
import org.tidalrounds.planning.duty.DutyPlace;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;

/** Crews of runs as works: a lead, further members, and the skills that home visits on the way ask for. */
final class RunWorks {
    private final County county;
    private final Horizon horizon;
    private final DutyPlaces places;
    private final HomeVisits homeVisits;

    RunWorks(County county, Horizon horizon, DutyPlaces places, HomeVisits homeVisits) {
        this.county = county;
        this.horizon = horizon;
        this.places = places;
        this.homeVisits = homeVisits;
    }

    List<PlannedWork> of(List<Run> runs) {
        return runs.stream().map(this::work).toList();
    }

    private PlannedWork work(Run run) {
        DutyPlace base = places.get(run.baseFacilityId());
        List<String> villages = run.visits().stream().map(Visit::villageCode).toList();
        Timing timing = new Timing(
                horizon.day(run.date()), DutyPolicy.minute(run.leaveBase()), DutyPolicy.minute(run.backBase()));
        Work work = new Work(
                run.id(),
                DutyKind.RUN.code(),
                "",
                base,
                List.of(timing),
                seats(run),
                homeVisits.skillsDue(villages, run.date()),
                true,
                Set.of(base.index()),
                "",
                villages);
        return new PlannedWork(DutyKind.RUN, run.id(), run.baseFacilityId(), work);
    }

    private List<SeatDemand> seats(Run run) {
        DutyPolicy policy = new DutyPolicy(county.policy(), run.date());
        int far = run.driveMinutes() >= policy.farRunMinutes() ? 1 : 0;
        SeatDemand lead = new SeatDemand(
                CrewRole.LEAD.code(),
                "巡诊带队",
                Set.of(DutyTags.TOURS, DutyTags.LICENSED),
                policy.priority(SeatKind.RUN_LEAD),
                far);
        SeatDemand member = new SeatDemand(
                CrewRole.MEMBER.code(),
                "巡诊队员",
                Set.of(DutyTags.TOURS),
                policy.priority(SeatKind.RUN_MEMBER),
                far);
        List<SeatDemand> seats = new ArrayList<>(List.of(lead));
        seats.addAll(Collections.nCopies(policy.crewSize() - 1, member));
        return seats;
    }
}
