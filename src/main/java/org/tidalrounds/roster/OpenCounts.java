package org.tidalrounds.roster;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much a search leaves open so far.
 *
 * @param byKind seats without a doctor by kind of duty, or visits without a place; kinds that leave nothing open are left out
 */
public record OpenCounts(Map<String, Integer> byKind) {
    public static final OpenCounts NONE = new OpenCounts(Map.of());

    public OpenCounts {
        byKind = new TreeMap<>(byKind);
        byKind.values().removeIf(count -> count == 0);
    }

    static OpenCounts ofVisits(int open) {
        return new OpenCounts(Map.of("visit", open));
    }
}
