package org.tidalrounds.county.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.store.PolicyChange;

/** A policy parameter over time: what held, holds and will hold, as it is known now or was known once. */
record PolicyStory(PolicyParameter parameter, List<PolicyValue> values, List<PolicyChange> changes) {
    /**
     * The story of one parameter.
     *
     * @param values of all parameters, as they stand now
     * @param changes of all parameters, the latest first
     */
    static PolicyStory of(PolicyParameter parameter, List<PolicyValue> values, List<PolicyChange> changes) {
        return new PolicyStory(
                parameter,
                values.stream()
                        .filter(value -> value.key().equals(parameter.key()))
                        .toList(),
                changes.stream()
                        .filter(change -> change.key().equals(parameter.key()))
                        .toList());
    }

    /** The same as it was known at a moment: what was done later is taken back. */
    PolicyStory knownAt(Instant moment) {
        Map<LocalDate, PolicyValue> known = byDate();
        List<PolicyChange> earlier = new ArrayList<>();
        for (PolicyChange change : changes) {
            if (!change.at().isAfter(moment)) {
                earlier.add(change);
            } else if (change.before().isPresent()) {
                known.put(
                        change.from(),
                        new PolicyValue(parameter.key(), change.before().get(), change.from()));
            } else {
                known.remove(change.from());
            }
        }
        return new PolicyStory(parameter, List.copyOf(known.values()), earlier);
    }

    /** The county's values, the earliest first. */
    List<PolicyValue> inOrder() {
        return List.copyOf(byDate().values());
    }

    private Map<LocalDate, PolicyValue> byDate() {
        Map<LocalDate, PolicyValue> byDate = new TreeMap<>();
        values.forEach(value -> byDate.put(value.from(), value));
        return byDate;
    }
}
