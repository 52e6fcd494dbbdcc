package org.tidalrounds.planning.tour.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.planning.tour.model.Customer;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.RunMeasure;
import org.tidalrounds.planning.tour.model.VehicleRun;

/** Looks things up in a working plan: who is visited where, and who is near whom. Holds while the plan's objects stay the same. */
final class PlanIndex {
    static final int NEIGHBOURS = 32;

    private final RoutePlan plan;
    private final List<List<RouteVisit>> visitsByCustomer;
    private final List<List<VehicleRun>> runsBySlot;
    private final Map<Customer, List<Customer>> neighbours = new HashMap<>();

    PlanIndex(RoutePlan plan) {
        this.plan = plan;
        visitsByCustomer = emptyLists(plan.problem().customers());
        plan.visits()
                .forEach(visit -> visitsByCustomer.get(visit.customer().index()).add(visit));
        runsBySlot = emptyLists(plan.problem().slots().size());
        plan.runs().stream()
                .filter(run -> !run.isOpenList())
                .forEach(run -> runsBySlot.get(run.slot()).add(run));
    }

    private static <T> List<List<T>> emptyLists(int count) {
        return Stream.generate(() -> (List<T>) new ArrayList<T>()).limit(count).toList();
    }

    RunMeasure measure() {
        return plan.measure();
    }

    VehicleRun openList() {
        return plan.openList();
    }

    List<RouteVisit> visits() {
        return plan.visits();
    }

    List<VehicleRun> runs() {
        return plan.runs();
    }

    List<RouteVisit> visitsOf(Customer customer) {
        return visitsOf(customer.index());
    }

    List<RouteVisit> visitsOf(int customer) {
        return visitsByCustomer.get(customer);
    }

    List<VehicleRun> runsOf(int slot) {
        return runsBySlot.get(slot);
    }

    /** The customers with visits, a customer itself first, then by driving there and back; {@link #NEIGHBOURS} at most. */
    List<Customer> nearest(Customer customer) {
        return neighbours.computeIfAbsent(customer, this::findNearest);
    }

    private List<Customer> findNearest(Customer customer) {
        return IntStream.range(0, visitsByCustomer.size())
                .boxed()
                .filter(other -> !visitsByCustomer.get(other).isEmpty())
                .sorted(Comparator.comparingDouble(other -> away(customer.index(), other)))
                .limit(NEIGHBOURS)
                .map(other -> visitsByCustomer.get(other).get(0).customer())
                .toList();
    }

    private double away(int from, int to) {
        double[][] travel = plan.problem().travel();
        return from == to ? -1 : travel[from][to] + travel[to][from];
    }
}
