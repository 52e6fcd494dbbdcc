package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;
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
        VisitNumbers numbers = new VisitNumbers(runs);
        return runs.stream().map(run -> work(run, numbers)).toList();
    }

    private PlannedWork work(Run run, VisitNumbers numbers) {
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
                crewTags(run, numbers),
                true,
                Set.of(base.index()),
                "",
                villages);
        return new PlannedWork(DutyKind.RUN, run.id(), run.baseFacilityId(), work);
    }

    private Set<String> crewTags(Run run, VisitNumbers numbers) {
        int perWeek = county.policy().integer(PolicyParameter.TOUR_VISITS_PER_WEEK, run.date());
        return run.visits().stream()
                .map(Visit::villageCode)
                .flatMap(village ->
                        homeVisits
                                .tagsDue(village, run.date(), numbers.of(village, run.date()) % perWeek, perWeek)
                                .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<SeatDemand> seats(Run run) {
        DutyPolicy policy = new DutyPolicy(county.policy(), run.date());
        int burden =
                new DutyBurden(county.policy(), county.calendar()).points(DutyKind.RUN, run.date(), run.driveMinutes());
        SeatDemand lead = new SeatDemand(
                CrewRole.LEAD.code(),
                Message.word("duty.run_lead"),
                Set.of(DutyTags.TOURS, DutyTags.LICENSED),
                policy.priority(SeatKind.RUN_LEAD),
                burden);
        SeatDemand member = new SeatDemand(
                CrewRole.MEMBER.code(),
                Message.word("duty.run_member"),
                Set.of(DutyTags.TOURS),
                policy.priority(SeatKind.RUN_MEMBER),
                burden);
        List<SeatDemand> seats = new ArrayList<>(List.of(lead));
        seats.addAll(Collections.nCopies(policy.crewSize() - 1, member));
        return seats;
    }
}
