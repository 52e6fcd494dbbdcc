package org.tidalrounds.roster.adjust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidalrounds.roster.store.StoredChange;

/** Finds what speaks against publishing a roster: hard rules broken that no change explains. */
final class UnexplainedBreaches {
    private UnexplainedBreaches() {}

    /** Breaches of the roster as it stands, except those of duties and rules that a written reason speaks of. */
    static List<Consequence> of(List<Consequence> breaches, List<StoredChange> changes) {
        Set<String> explained = new HashSet<>();
        for (StoredChange change : changes) {
            if (!change.reason().isEmpty() && change.undoneBy().isEmpty()) {
                change.breaches().forEach(rule -> change.touched().forEach(duty -> explained.add(rule + duty)));
            }
        }
        return breaches.stream()
                .filter(breach -> breach.duties().stream().noneMatch(duty -> explained.contains(breach.rule() + duty)))
                .toList();
    }
}
