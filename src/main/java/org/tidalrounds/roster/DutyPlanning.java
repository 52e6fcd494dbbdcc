package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidalrounds.county.County;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.duty.DutyOutcome;
import org.tidalrounds.planning.duty.DutyPlanner;
import org.tidalrounds.planning.duty.DutyProblem;
import org.tidalrounds.planning.duty.DutyStart;
import org.tidalrounds.planning.duty.StaffingBounds;
import org.tidalrounds.travel.TravelTable;

/** Staffs everything of a horizon: runs, tidal shifts, clinics, activities and reserves. */
final class DutyPlanning {
    private final County county;
    private final Horizon horizon;
    private final DutyMapper mapper;

    /**
     * @param travel between all places of the county
     * @param history as far as it counts for the plan
     */
    DutyPlanning(County county, Horizon horizon, TravelTable travel, PostedDoctors posted, DutyHistory history) {
        this.county = county;
        this.horizon = horizon;
        this.mapper = new DutyMapper(county, horizon, travel, posted, history);
    }

    StaffedDuties plan(
            DutyPlanner planner,
            PlanKeeper keeper,
            List<Run> runs,
            TideNeeds tide,
            PlanRequest request,
            SolveLimits limits,
            Consumer<PlanProgress> progress,
            BooleanSupplier cancelled) {
        WorksToStaff toStaff = new WorksToStaff(
                mapper.works(runs, tide.needs(), tide.reserves()), request.held(), horizon, mapper.workMapper());
        List<PlannedWork> works = toStaff.all();
        DutyProblem problem =
                mapper.problem(works, runs, request.wishes(), toStaff.pinnedDoctors(), request.published());
        StaffingBounds bounds = new StaffingBounds(problem);
        SeatCount count = new SeatCount(works, bounds.openAtLeast());
        DutyOutcome outcome = planner.plan(
                problem,
                keeper.findBest(PlanStage.DUTIES, DutyStart.class).orElse(DutyStart.NONE),
                limits,
                search -> progress.accept(count.progress(search)),
                cancelled,
                better -> {
                    count.better(better);
                    keeper.better(PlanStage.DUTIES, better);
                });
        DutyResults results = new DutyResults(county, horizon, works, outcome);
        List<OpenDemand> open = new ArrayList<>(results.open());
        open.addAll(mapper.outside());
        return new StaffedDuties(
                results.crewed(runs),
                results.works(mapper.workMapper()).stream().map(toStaff::marked).toList(),
                results.sessions(),
                results.tidal(tide.needs()),
                List.copyOf(open),
                outcome.score(),
                outcome.ruleTotals(),
                bounds.of(outcome.assignments()));
    }
}
