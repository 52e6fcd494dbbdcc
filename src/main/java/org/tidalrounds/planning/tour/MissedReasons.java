package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.tour.model.Customer;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.VehicleRun;
import org.tidalrounds.planning.tour.search.RouteSlot;
import org.tidalrounds.planning.tour.search.VisitOption;

/** Why visits are missed: by what would break if they were added, tried on the plan as it stands. */
final class MissedReasons {
    private final WeekProblem problem;
    private final RoutePlan solved;
    private final ImpossibleVisits impossible;

    MissedReasons(WeekProblem problem, RoutePlan solved) {
        this.problem = problem;
        this.solved = solved;
        this.impossible = new ImpossibleVisits(problem);
    }

    /** One for each missed visit, by stop. */
    List<MissedVisit> all() {
        List<MissedVisit> missed = new ArrayList<>(impossible.all());
        Stream<Customer> incomplete =
                solved.openList().getVisits().stream().map(RouteVisit::customer).distinct();
        incomplete.forEach(customer -> missed.addAll(crowdedOut(customer)));
        missed.sort(Comparator.comparingInt(MissedVisit::stop));
        return missed;
    }

    /** The visits that options could give but that found no room: the first option that keeps the other visits names the days. */
    private List<MissedVisit> crowdedOut(Customer customer) {
        List<Integer> kept = solved.visits().stream()
                .filter(visit -> visit.customer().equals(customer) && visit.isOnTheRoad())
                .map(RouteVisit::slot)
                .toList();
        VisitOption option = customer.options().stream()
                .filter(one -> Arrays.stream(one.slots()).boxed().toList().containsAll(kept))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(option.slots())
                .filter(slot -> !kept.contains(slot))
                .mapToObj(slot -> noVehicleLeft(customer, slot))
                .toList();
    }

    private MissedVisit noVehicleLeft(Customer customer, int slot) {
        RouteSlot at = problem.routing().slots().get(slot);
        Message reason = Message.of(
                "tour.no_vehicle_left." + (at.day() + 1),
                problem.week().bases().get(at.depot()).name(),
                at.vehicles(),
                problem.week().stops().get(customer.index()).name(),
                (long) Math.ceil(leastOverrun(customer, slot)));
        return new MissedVisit(customer.index(), at.day(), "T4", reason);
    }

    /** By how many minutes the day would be too long, were the visit added to the run that takes it best. */
    private double leastOverrun(Customer customer, int slot) {
        RouteVisit visit = solved.visits().stream()
                .filter(one -> one.customer().equals(customer))
                .findFirst()
                .orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (VehicleRun run : solved.runs()) {
            if (run.slot() == slot) {
                for (int position = 0; position <= run.getVisits().size(); position++) {
                    List<RouteVisit> trial = new ArrayList<>(run.getVisits());
                    trial.add(position, visit);
                    least = Math.min(least, solved.measure().overrun(slot, trial));
                }
            }
        }
        return least;
    }
}
