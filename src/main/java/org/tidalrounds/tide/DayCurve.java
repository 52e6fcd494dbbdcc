package org.tidalrounds.tide;

import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The share of a day's visitors that have come by a time of day. */
final class DayCurve {
    private final NavigableMap<Integer, Double> shareBySecond = new TreeMap<>(Map.of(0, 0.0));

    /**
     * @param text of the kind {@link org.tidalrounds.county.PolicyKind#CURVE}
     */
    DayCurve(String text) {
        for (String point : text.split(";")) {
            String[] parts = point.split("=", 2);
            shareBySecond.put(LocalTime.parse(parts[0]).toSecondOfDay(), Double.parseDouble(parts[1]));
        }
    }

    /** From 0 to 1, straight between the points. */
    double shareBy(LocalTime time) {
        int second = time.toSecondOfDay();
        Map.Entry<Integer, Double> before = shareBySecond.floorEntry(second);
        Map.Entry<Integer, Double> after = shareBySecond.ceilingEntry(second);
        if (after == null) {
            return 1;
        }
        if (before == null || before.getKey().equals(after.getKey())) {
            return after.getValue();
        }
        double way = (second - before.getKey()) / (double) (after.getKey() - before.getKey());
        return before.getValue() + way * (after.getValue() - before.getValue());
    }
}
