package org.tidalrounds.roster.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Pairs the things of two lists by ever looser keys; what has found its counterpart is out. */
final class Pairing<T> {
    private List<T> before;
    private List<T> after;

    Pairing(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs things with equal keys in the order of the lists. */
    Pairing<T> by(Function<T, List<?>> key, BiConsumer<T, T> paired) {
        Map<List<?>, Queue<T>> waiting = new LinkedHashMap<>();
        before.forEach(thing -> waiting.computeIfAbsent(key.apply(thing), same -> new ArrayDeque<>())
                .add(thing));
        List<T> left = new ArrayList<>();
        for (T thing : after) {
            Queue<T> same = waiting.getOrDefault(key.apply(thing), new ArrayDeque<>());
            if (same.isEmpty()) {
                left.add(thing);
            } else {
                paired.accept(same.remove(), thing);
            }
        }
        before = waiting.values().stream().flatMap(Queue::stream).toList();
        after = left;
        return this;
    }

    /** What only the first list has. */
    List<T> before() {
        return before;
    }

    /** What only the second list has. */
    List<T> after() {
        return after;
    }
}
