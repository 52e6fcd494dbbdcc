package org.tidalrounds.planning.tour.model;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;

import java.util.List;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/** The rules of village tours, one method each. Their ids are those of the planning rules; hard and medium count in whole units. */
public final class TourRules implements ConstraintProvider {
    static final String T1 = "T1 every visit of the week";
    static final String T2 = "T2 days between visits";
    static final String T3 = "T3 back within the day";
    static final String T4 = "T4 a vehicle for every run";
    static final String T5 = "T5 usual days and base";
    static final String T6_DRIVING = "T6 little driving";
    static final String T6_DAYS = "T6 even days";
    static final String T6_TEAMS = "T6 even teams";
    static final String T7 = "T7 toured villages only";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            everyVillageGetsItsVisits(factory),
            visitsHaveDaysBetween(factory),
            runsAreBackWithinTheDay(factory),
            runsHaveVehicles(factory),
            villagesKeepDaysAndBase(factory),
            teamsDriveLittle(factory),
            daysAreEven(factory),
            teamsAreEven(factory),
            onlyTouredVillagesAreVisited(factory)
        };
    }

    /** The policy promises every toured village its visits each week; one that cannot be given is left open and explained. */
    Constraint everyVillageGetsItsVisits(ConstraintFactory factory) {
        return factory.forEach(RouteVisit.class)
                .filter(RouteVisit::isMissed)
                .penalizeConfigurable()
                .asConstraint(T1);
    }

    /** Two visits on one day, or one after the other, help the sick less than visits spread over the week. */
    Constraint visitsHaveDaysBetween(ConstraintFactory factory) {
        return slotsOfCustomers(factory)
                .filter((customer, slots) -> !customer.allows(slots))
                .penalizeConfigurable()
                .asConstraint(T2);
    }

    /** A team leaves and is home again within its working day, rests at noon, and a village finds the clinic open in its hours. */
    Constraint runsAreBackWithinTheDay(ConstraintFactory factory) {
        return factory.forEach(VehicleRun.class)
                .filter(run -> run.isOut() && run.overrun() > 0)
                .penalizeConfigurableLong(run -> (long) Math.ceil(run.overrun()))
                .asConstraint(T3);
    }

    /** A team without a vehicle stays at home, so a base sends no more runs than it has vehicles that day. */
    Constraint runsHaveVehicles(ConstraintFactory factory) {
        return factory.forEach(VehicleRun.class)
                .filter(VehicleRun::isOut)
                .groupBy(VehicleRun::slot, VehicleRun::vehiclesOfSlot, count())
                .filter((slot, vehicles, runs) -> runs > vehicles)
                .penalizeConfigurable((slot, vehicles, runs) -> runs - vehicles)
                .asConstraint(T4);
    }

    /** Residents know their days by heart, and a team knows its villages. */
    Constraint villagesKeepDaysAndBase(ConstraintFactory factory) {
        return slotsOfCustomers(factory)
                .filter((customer, slots) -> customer.optionCost(slots) > 0)
                .penalizeConfigurableLong((customer, slots) -> points(customer.optionCost(slots)))
                .asConstraint(T5);
    }

    /** Hours on the road are hours without patients, and mountain roads are dangerous. */
    Constraint teamsDriveLittle(ConstraintFactory factory) {
        return factory.forEach(VehicleRun.class)
                .filter(VehicleRun::isOut)
                .penalizeConfigurableLong(run -> points(run.drive()))
                .asConstraint(T6_DRIVING);
    }

    /** A centre that sends its doctors out all on one day has nobody left at home that day. */
    Constraint daysAreEven(ConstraintFactory factory) {
        return factory.forEach(VehicleRun.class)
                .filter(VehicleRun::isOut)
                .groupBy(VehicleRun::depot, toList())
                .penalizeConfigurableLong((depot, runs) -> Evenness.minutesAboveAverageDay(runs))
                .asConstraint(T6_DAYS);
    }

    /** Teams of one centre that leave on the same day share its work fairly. */
    Constraint teamsAreEven(ConstraintFactory factory) {
        return factory.forEach(VehicleRun.class)
                .filter(VehicleRun::isOut)
                .groupBy(VehicleRun::slot, toList())
                .penalizeConfigurableLong((slot, runs) -> Evenness.minutesAboveAverageRun(runs))
                .asConstraint(T6_TEAMS);
    }

    /** Villages with a stationed doctor or a shared clinic are cared for already: a visit there is lost to another village. */
    Constraint onlyTouredVillagesAreVisited(ConstraintFactory factory) {
        return factory.forEach(RouteVisit.class)
                .filter(visit -> visit.isOnTheRoad()
                        && visit.number() >= visit.customer().visits())
                .penalizeConfigurable()
                .asConstraint(T7);
    }

    private static BiConstraintStream<Customer, List<Integer>> slotsOfCustomers(ConstraintFactory factory) {
        return factory.forEach(RouteVisit.class)
                .filter(RouteVisit::isOnTheRoad)
                .groupBy(RouteVisit::customer, toList(RouteVisit::slot));
    }

    private static long points(double minutes) {
        return Math.round(minutes * RuleWeights.MINUTE);
    }
}
