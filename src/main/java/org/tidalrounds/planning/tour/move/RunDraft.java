package org.tidalrounds.planning.tour.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.planning.tour.model.Customer;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.VehicleRun;
import org.tidalrounds.planning.tour.search.VisitOption;

/** A change of some runs in the making: a run's list is copied when it is first touched, the plan itself stays as it is. */
final class RunDraft {
    private final PlanIndex index;
    private final Map<VehicleRun, List<RouteVisit>> changed = new LinkedHashMap<>();

    RunDraft(PlanIndex index) {
        this.index = index;
    }

    /** Where a visit would go, and what that adds to the driving. */
    private record Place(VehicleRun run, int position, double detour) {}

    List<RouteVisit> visits(VehicleRun run) {
        return changed.getOrDefault(run, run.getVisits());
    }

    List<RouteVisit> edit(VehicleRun run) {
        return changed.computeIfAbsent(run, key -> new ArrayList<>(key.getVisits()));
    }

    RewriteRuns move() {
        return new RewriteRuns(changed);
    }

    /** Takes all visits of a customer off their runs; they must be {@linkplain #insert inserted} afterwards. */
    void takeOut(Customer customer) {
        for (RouteVisit visit : index.visitsOf(customer)) {
            VehicleRun run = visit.getRun();
            if (run != null) {
                edit(run).remove(visit);
            }
        }
    }

    /** Puts the visits of a customer back where they all together cost least; those without a place go to the open list. */
    void insert(Customer customer) {
        Map<Integer, Place> places = new LinkedHashMap<>();
        List<Place> best = List.of();
        double bestCost = Double.POSITIVE_INFINITY;
        for (VisitOption option : customer.options()) {
            List<Place> found = placesOf(customer, option, places);
            double cost = found.stream().mapToDouble(Place::detour).sum()
                    + (found.size() == option.slots().length ? option.cost() : 0);
            if (found.size() > best.size() || (found.size() == best.size() && cost < bestCost)) {
                best = found;
                bestCost = cost;
            }
        }
        put(customer, best);
    }

    /** Puts the visits of a customer on the slots of an option, where there is room. */
    void insert(Customer customer, VisitOption option) {
        put(customer, placesOf(customer, option, new LinkedHashMap<>()));
    }

    private List<Place> placesOf(Customer customer, VisitOption option, Map<Integer, Place> known) {
        List<Place> found = new ArrayList<>();
        for (int slot : option.slots()) {
            if (!known.containsKey(slot)) {
                Place place = findPlace(customer, slot);
                if (place == null) {
                    continue;
                }
                known.put(slot, place);
            }
            found.add(known.get(slot));
        }
        return found;
    }

    private @Nullable Place findPlace(Customer customer, int slot) {
        Place best = null;
        boolean emptyTried = false;
        for (VehicleRun run : index.runsOf(slot)) {
            boolean empty = visits(run).isEmpty();
            if (empty && emptyTried) {
                continue;
            }
            emptyTried |= empty;
            Place place = findPlace(customer, run, best == null ? Double.POSITIVE_INFINITY : best.detour());
            best = place == null ? best : place;
        }
        return best;
    }

    private @Nullable Place findPlace(Customer customer, VehicleRun run, double bound) {
        List<RouteVisit> trial = new ArrayList<>(visits(run));
        RouteVisit visit = index.visitsOf(customer).get(0);
        double before = index.measure().overrun(run.slot(), trial);
        Place best = null;
        for (int position = 0; position <= visits(run).size(); position++) {
            double detour = index.measure().detour(run.slot(), visits(run), position, customer.index());
            if (detour >= (best == null ? bound : best.detour())) {
                continue;
            }
            trial.add(position, visit);
            if (index.measure().overrun(run.slot(), trial) <= before) {
                best = new Place(run, position, detour);
            }
            trial.remove(position);
        }
        return best;
    }

    private void put(Customer customer, List<Place> places) {
        List<RouteVisit> visits = index.visitsOf(customer);
        for (int number = 0; number < visits.size(); number++) {
            RouteVisit visit = visits.get(number);
            if (number < places.size()) {
                Place place = places.get(number);
                edit(place.run()).add(place.position(), visit);
            } else {
                edit(index.openList()).add(visit);
            }
        }
    }
}
