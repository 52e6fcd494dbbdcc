package org.tidalrounds.roster.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanFigures;

/**
 * How a second roster differs from a first.
 *
 * @param doctorIds of everybody whose duties change, sorted
 * @param dutiesByTownship changes of duties by township code of their place
 * @param dutiesByKind changes of duties by code of the kind of duty
 */
public record RosterComparison(
        List<Change<Duty>> duties,
        List<Change<PlannedVisit>> visits,
        List<String> doctorIds,
        Map<String, Long> dutiesByTownship,
        Map<String, Long> dutiesByKind,
        PlanFigures figuresBefore,
        PlanFigures figuresAfter) {

    public static RosterComparison of(County county, Plan before, Plan after) {
        List<Change<Duty>> duties = DutyChanges.between(before.duties(), after.duties());
        Map<String, Place> places = county.placesById();
        return new RosterComparison(
                duties,
                VisitChanges.between(PlannedVisit.of(before.runs()), PlannedVisit.of(after.runs())),
                duties.stream()
                        .flatMap(change -> Stream.of(change.before(), change.after()))
                        .flatMap(Optional::stream)
                        .map(Duty::doctorId)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                count(
                        duties,
                        duty -> Optional.ofNullable(places.get(duty.placeId()))
                                .map(Place::townshipCode)
                                .orElse("")),
                count(duties, duty -> duty.kind().code()),
                PlanFigures.of(before.runs(), before.open()),
                PlanFigures.of(after.runs(), after.open()));
    }

    private static Map<String, Long> count(List<Change<Duty>> changes, Function<Duty, String> property) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> property.apply(change.thing()), TreeMap::new, Collectors.counting()));
    }
}
