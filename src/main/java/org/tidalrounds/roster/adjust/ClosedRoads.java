package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Places that cannot be reached, and ways between two places that cannot be driven, on some days, both included.
 *
 * @param ways each a pair of facility ids or village codes, in either direction
 */
public record ClosedRoads(List<String> places, List<List<String>> ways, LocalDate from, LocalDate to) {
    /** No road is closed. */
    public static final ClosedRoads NONE = new ClosedRoads(List.of(), List.of(), LocalDate.MAX, LocalDate.MIN);

    boolean isOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The stops of a run that are still reached when it leaves from its base. */
    List<String> reached(String base, List<String> villages) {
        List<String> reached = new ArrayList<>();
        String last = base;
        for (String village : villages) {
            if (!places.contains(village) && !isClosed(last, village)) {
                reached.add(village);
                last = village;
            }
        }
        return reached;
    }

    private boolean isClosed(String from, String to) {
        return ways.contains(List.of(from, to)) || ways.contains(List.of(to, from));
    }
}
