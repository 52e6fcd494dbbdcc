package org.tidalrounds.planning.tour.model;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.variable.PlanningListVariable;

/**
 * One vehicle on one day at one base, and the visits it makes in order. The solver cannot leave a visit unassigned, so one
 * more of these, the open list, holds the visits that are missed.
 */
@PlanningEntity
public class VehicleRun {
    public static final String VISITS = "visits";
    static final int OPEN_LIST = -1;

    private RunMeasure measure;
    private int slot;
    private int vehicle;

    @PlanningListVariable
    private List<RouteVisit> visits = new ArrayList<>();

    /** For the solver's cloning. */
    @SuppressWarnings("NullAway.Init")
    VehicleRun() {}

    /** A run of one vehicle, from 1, of a slot. */
    public VehicleRun(RunMeasure measure, int slot, int vehicle) {
        this.measure = measure;
        this.slot = slot;
        this.vehicle = vehicle;
    }

    static VehicleRun openList(RunMeasure measure) {
        return new VehicleRun(measure, OPEN_LIST, 0);
    }

    public boolean isOpenList() {
        return slot == OPEN_LIST;
    }

    public boolean isOut() {
        return !isOpenList() && !visits.isEmpty();
    }

    public int slot() {
        return slot;
    }

    public int vehicle() {
        return vehicle;
    }

    public int depot() {
        return measure.slot(slot).depot();
    }

    public int day() {
        return measure.slot(slot).day();
    }

    /** How many runs the slot has vehicles for. */
    public int vehiclesOfSlot() {
        return measure.slot(slot).vehicles();
    }

    /** On how many days the base has vehicles. */
    public int daysOfDepot() {
        return measure.daysOfDepot(depot());
    }

    /** Driving, in the unit of the problem. */
    public double drive() {
        return measure.drive(slot, visits);
    }

    /** By how much the day, the windows, the duration or the load are exceeded; 0 for a run that can be made. */
    public double overrun() {
        return measure.overrun(slot, visits);
    }

    /** Driving and visits. */
    public double work() {
        return measure.drive(slot, visits) + measure.service(visits);
    }

    public List<RouteVisit> getVisits() {
        return visits;
    }

    public void setVisits(List<RouteVisit> visits) {
        this.visits = visits;
    }

    @Override
    public String toString() {
        return isOpenList() ? "open list" : "slot " + slot + " vehicle " + vehicle;
    }
}
