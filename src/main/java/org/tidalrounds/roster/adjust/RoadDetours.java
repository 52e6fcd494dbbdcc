package org.tidalrounds.roster.adjust;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.WorkDemand;

/** What closed roads do to a draft: a run goes on another day of its week, or leaves out what it cannot reach, or stays at home. */
final class RoadDetours {
    private final ClosedRoads roads;
    private final LocalDate from;

    RoadDetours(ClosedRoads roads, LocalDate from) {
        this.roads = roads;
        this.from = from;
    }

    Touches of(Desk desk) {
        Touches touches = Touches.NONE;
        for (RosterWork work : desk.works().values()) {
            if (isHindered(work)) {
                Desk now = desk.after(touches, desk.revision());
                touches = touches.plus(work.kind() == DutyKind.RUN ? run(now, work) : elsewhere(work));
            }
        }
        return touches;
    }

    private boolean isHindered(RosterWork work) {
        if (work.time().date().isBefore(from)
                || !roads.isOn(work.time().date())
                || work.seats().stream().anyMatch(RosterSeat::pinned)) {
            return false;
        }
        if (roads.places().contains(work.placeId())) {
            return true;
        }
        List<String> villages = work.demand().villages();
        return roads.reached(work.placeId(), villages).size() < villages.size();
    }

    /** A place nobody gets to: what is held there is not held. */
    private static Touches elsewhere(RosterWork work) {
        return Touches.ofWork(WorkTouch.closed(work));
    }

    private Touches run(Desk desk, RosterWork run) {
        Optional<Touches> moved = anotherDay(desk, run);
        if (moved.isPresent()) {
            return moved.get();
        }
        List<String> reached = roads.places().contains(run.placeId())
                ? List.of()
                : roads.reached(run.placeId(), run.demand().villages());
        if (reached.isEmpty()) {
            return Touches.ofWork(WorkTouch.closed(run));
        }
        return Touches.ofWork(new WorkTouch(run.id(), Optional.of(run), Optional.of(shorter(run, reached)), 0, 0));
    }

    /** The nearest day of the same week on which the road is open and no rule of tours speaks against the run. */
    private Optional<Touches> anotherDay(Desk desk, RosterWork run) {
        LocalDate monday = run.time().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusWeeks(1))
                .filter(day -> !day.isBefore(from) && !roads.isOn(day))
                .filter(day -> !day.isBefore(desk.horizon().from())
                        && !day.isAfter(desk.horizon().to()))
                .map(day -> new Operations(desk).moved(run, on(run, day)))
                .filter(touches ->
                        TimingRules.consequences(desk, desk.after(touches, desk.revision()), Set.of(run.id())).stream()
                                .noneMatch(Consequence::isHardBreach))
                .findFirst();
    }

    private static RosterWork on(RosterWork run, LocalDate day) {
        return with(run, day, run.demand().villages());
    }

    private static RosterWork shorter(RosterWork run, List<String> villages) {
        return with(run, run.time().date(), villages);
    }

    private static RosterWork with(RosterWork run, LocalDate day, List<String> villages) {
        WorkDemand demand = run.demand();
        WorkDemand changed = new WorkDemand(
                demand.kind(),
                demand.group(),
                demand.crewTags(),
                demand.countsAsWork(),
                demand.postingPlaces(),
                demand.block(),
                villages,
                demand.choices());
        return new RosterWork(
                run.id(), run.kind(), run.ref(), run.placeId(), run.time().on(day), changed, run.seats(), run.byHand());
    }
}
