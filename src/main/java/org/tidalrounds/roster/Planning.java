package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.PostingOutcome;
import org.tidalrounds.travel.TravelSource;
import org.tidalrounds.travel.TravelTable;

/**
 * Makes a plan of a county's dated weeks, one chain: tours, postings, the tide, and who does what. Tours and postings do not
 * look at each other; tours come first, because they are what people wait for.
 */
public final class Planning {
    private final TravelSource travel;
    private final Planners planners;

    public Planning(TravelSource travel, Planners planners) {
        this.travel = travel;
        this.planners = planners;
    }

    /**
     * Plans within the request's bounds; when cancelled, returns early with the best found so far. What cannot be met stands
     * in the plan as open demand.
     *
     * @param known who carried what before; those who carried much are spared (D8)
     * @throws org.tidalrounds.travel.TravelUnavailable if no source knows the driving times
     */
    public Plan plan(
            County county,
            PlanRequest request,
            DutyHistory known,
            Consumer<PlanProgress> progress,
            BooleanSupplier cancelled) {
        return plan(county, request, known, PlanKeeper.NONE, progress, cancelled);
    }

    /** As the other one; goes on from what the keeper knows, and tells it what is found. */
    public Plan plan(
            County county,
            PlanRequest request,
            DutyHistory known,
            PlanKeeper keeper,
            Consumer<PlanProgress> progress,
            BooleanSupplier cancelled) {
        Horizon horizon = request.horizon();
        DutyHistory history = known.countingFor(county.policy(), request.from());
        TimeShares shares = new TimeShares(request);
        progress.accept(PlanProgress.uncounted(Message.of("roster.stage_travel"), 0, ""));
        TravelTable table = travel.table(List.copyOf(county.placesById().values()));
        PlanStages stages = new PlanStages(keeper, cancelled);
        PlannedTours tours = stages.run(
                PlanStage.TOURS,
                PlannedTours.class,
                shares.tours(),
                limits -> new TourPlanning(planners.tours(), keeper)
                        .plan(county, horizon, table, limits, part(progress, 0, TimeShares.TOURS), cancelled));
        // Begun anew when cut off: short, and a chain of terms has no simple form to start from.
        PostedPlan posted = stages.run(
                PlanStage.POSTINGS,
                PostedPlan.class,
                none -> postings(
                        county, request, shares, part(progress, TimeShares.TOURS, TimeShares.POSTINGS), cancelled));
        TideNeeds tide = stages.run(PlanStage.TIDE, TideNeeds.class, none -> TideNeeds.of(county, horizon));
        StaffedDuties staffed = stages.run(
                PlanStage.DUTIES,
                StaffedDuties.class,
                shares.duties(),
                limits -> new DutyPlanning(
                                county,
                                horizon,
                                table,
                                new PostedDoctors(county.postingHistory(), posted.postings()),
                                history)
                        .plan(
                                planners.duties(),
                                keeper,
                                tours.runs(),
                                tide,
                                request,
                                limits,
                                part(progress, 1 - TimeShares.DUTIES, TimeShares.DUTIES),
                                cancelled));
        List<OpenDemand> open = new ArrayList<>(tours.open());
        open.addAll(new HomeVisitRoom(new HomeVisits(county), horizon).open(county));
        open.addAll(posted.open());
        open.addAll(staffed.open());
        return new Plan(
                request.from(),
                request.weeks(),
                posted.postings(),
                staffed.runs(),
                staffed.works(),
                staffed.tidal(),
                staffed.sessions(),
                List.copyOf(open),
                new PlanReport(county, request, history).of(posted, tours, tide, staffed, open));
    }

    private PostedPlan postings(
            County county,
            PlanRequest request,
            TimeShares shares,
            Consumer<PlanProgress> progress,
            BooleanSupplier cancelled) {
        PostingMapper mapper = new PostingMapper(county, request.from());
        Message stage = Message.of("roster.stage_postings");
        PostingOutcome outcome = planners.postings()
                .plan(
                        mapper.problem(),
                        shares.postings(),
                        search -> progress.accept(PlanProgress.uncounted(stage, search.share(), search.score())),
                        cancelled);
        return new PostedPlan(mapper.postings(outcome), mapper.open(outcome), mapper.warnings(), outcome.score());
    }

    /** Progress of a part of the whole: its share counts from where the part begins. */
    private static Consumer<PlanProgress> part(Consumer<PlanProgress> whole, double begin, double share) {
        return part -> whole.accept(part.within(begin, share));
    }
}
