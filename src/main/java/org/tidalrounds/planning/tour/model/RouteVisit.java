package org.tidalrounds.planning.tour.model;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.variable.InverseRelationShadowVariable;

/** One visit a customer asks for. The visits of a customer are alike. */
@PlanningEntity
public class RouteVisit {
    private RunMeasure measure;
    private Customer customer;
    private int number;

    @InverseRelationShadowVariable(sourceVariableName = VehicleRun.VISITS)
    private @Nullable VehicleRun run;

    /** For the solver's cloning. */
    @SuppressWarnings("NullAway.Init")
    RouteVisit() {}

    public RouteVisit(RunMeasure measure, Customer customer, int number) {
        this.measure = measure;
        this.customer = customer;
        this.number = number;
    }

    public Customer customer() {
        return customer;
    }

    /** From 0. */
    public int number() {
        return number;
    }

    /** The run it is on, or the open list; absent only while the solver clones. */
    public @Nullable VehicleRun getRun() {
        return run;
    }

    public void setRun(@Nullable VehicleRun run) {
        this.run = run;
    }

    public boolean isOnTheRoad() {
        return run != null && !run.isOpenList();
    }

    public boolean isMissed() {
        return !isOnTheRoad();
    }

    /** The slot of its run; −1 when missed. */
    public int slot() {
        return run == null ? VehicleRun.OPEN_LIST : run.slot();
    }

    /** Driving to another visit and back. */
    public double awayFrom(RouteVisit other) {
        return measure.away(customer, other.customer);
    }

    /** Driving to the base of a run and back; the open list is far from everywhere. */
    public double awayFrom(VehicleRun other) {
        return other.isOpenList() ? Double.MAX_VALUE : measure.away(other.slot(), customer);
    }

    @Override
    public String toString() {
        return "visit " + customer.index() + "/" + number;
    }
}
