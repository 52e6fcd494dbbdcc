package org.tidalrounds.tide;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The share of a day's visitors that have come by a time of day. */
final class DayCurve {
    private final NavigableMap<Integer, Double> shareBySecond = new TreeMap<>(Map.of(0, 0.0));

    /**
     * @param text {@code HH:MM=share} separated by semicolons, times and shares rising, the last share 1
     * @throws IllegalArgumentException if it reads otherwise
     */
    DayCurve(String text) {
        double last = 0;
        for (String point : text.split(";")) {
            double share = add(point);
            if (share < last || share > 1) {
                throw unreadable(point);
            }
            last = share;
        }
        if (last != 1) {
            throw unreadable(text);
        }
    }

    private double add(String point) {
        String[] parts = point.split("=", 2);
        try {
            double share = Double.parseDouble(parts[parts.length - 1].strip());
            int second = LocalTime.parse(parts[0].strip()).toSecondOfDay();
            if (second < shareBySecond.lastKey()) {
                throw unreadable(point);
            }
            shareBySecond.put(second, share);
            return share;
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(unreadable(point).getMessage(), e);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("Day curve at \"" + text
                + "\": give rising times and shares up to 1, such as 08:00=0.1;12:00=0.6;17:00=1");
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
