package org.tidalrounds.roster.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidalrounds.roster.version.Change.Kind;

/** Finds the visits that two rosters do not have alike; one on another day of its week was moved. */
final class VisitChanges {
    private VisitChanges() {}

    static List<Change<PlannedVisit>> between(List<PlannedVisit> before, List<PlannedVisit> after) {
        List<Change<PlannedVisit>> changes = new ArrayList<>();
        Pairing<PlannedVisit> pairing = new Pairing<>(before, after)
                .by(visit -> List.of(visit.villageCode(), visit.date(), visit.arrive()), (old, same) -> {})
                .by(
                        visit -> List.of(visit.villageCode(), visit.date()),
                        (old, moved) -> changes.add(Change.of(Kind.MOVED, old, moved)))
                .by(
                        visit -> List.of(visit.villageCode(), DutyChanges.monday(visit.date())),
                        (old, moved) -> changes.add(Change.of(Kind.MOVED, old, moved)));
        pairing.before().forEach(visit -> changes.add(Change.dropped(visit)));
        pairing.after().forEach(visit -> changes.add(Change.added(visit)));
        changes.sort(Comparator.comparing(
                        (Change<PlannedVisit> change) -> change.thing().date())
                .thenComparing(change -> change.thing().arrive())
                .thenComparing(change -> change.thing().villageCode()));
        return List.copyOf(changes);
    }
}
