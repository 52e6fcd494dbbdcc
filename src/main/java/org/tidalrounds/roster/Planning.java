package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.tour.TourPlanner;
import org.tidalrounds.travel.TravelSource;

/** Makes a plan of a county's dated weeks: tours, then who goes on them. */
public final class Planning {
    private final TourPlanning tourPlanning;

    public Planning(TravelSource travel, TourPlanner tourPlanner) {
        this.tourPlanning = new TourPlanning(travel, tourPlanner);
    }

    /**
     * Plans within the request's bounds; when cancelled, returns early with the best found so far. What cannot be met stands
     * in the plan as open demand.
     *
     * @throws org.tidalrounds.travel.TravelUnavailable if no source knows the driving times
     */
    public Plan plan(County county, PlanRequest request, Consumer<PlanProgress> progress, BooleanSupplier cancelled) {
        PlannedTours tours = tourPlanning.plan(county, request, progress, cancelled);
        progress.accept(new PlanProgress(
                Message.of("roster.stage_crews"), 1, tours.score(), tours.open().size()));
        List<PlannedPosting> postings = RunningPostings.of(county, request.horizon());
        CrewedRuns crewed = CrewAssigner.assign(county, postings, tours.runs());
        List<OpenDemand> open = new ArrayList<>(tours.open());
        open.addAll(crewed.open());
        open.addAll(UnplannedActivities.of(county));
        open.addAll(PostingGaps.of(county, request.from()));
        PlanFigures figures = PlanFigures.of(crewed.runs(), open);
        return new Plan(
                request.from(),
                request.weeks(),
                postings,
                crewed.runs(),
                crewed.duties(),
                List.of(),
                List.of(),
                List.copyOf(open),
                PlanReport.of(
                        request,
                        county.calendar(),
                        tours,
                        figures,
                        crewed.duties().size()));
    }
}
