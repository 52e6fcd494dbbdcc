package org.tidalrounds.mobile.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells which events the duties of newly published rosters are. A duty keeps its event if it is the same thing on the same day, else in
 * the same week; so what moves is seen to move. What has no duty any more is cancelled, and stays so for others to see.
 */
final class EventMatching {
    private final LocalDate today;
    private final Instant now;
    private final Supplier<UUID> uids;
    private final List<FeedEvent> matched = new ArrayList<>();

    EventMatching(LocalDate today, Instant now, Supplier<UUID> uids) {
        this.today = today;
        this.now = now;
        this.uids = uids;
    }

    /**
     * The events from now on.
     *
     * @param known what subscribers have been told
     * @param planned every duty of the days told of
     */
    List<FeedEvent> match(List<FeedEvent> known, List<PlannedEvent> planned) {
        List<FeedEvent> unmatched = new ArrayList<>(known);
        List<PlannedEvent> left = new ArrayList<>(planned);
        pair(unmatched, left, duty -> duty);
        pair(unmatched, left, duty -> key(duty, duty.date(), duty.start()));
        pair(unmatched, left, duty -> key(duty, duty.date(), ""));
        pair(unmatched, left, duty -> key(duty, monday(duty.date()), ""));
        left.forEach(duty -> matched.add(new FeedEvent(uids.get(), duty, 0, now, false)));
        unmatched.forEach(event -> matched.add(event.duty().date().isBefore(today) ? event : event.cancelled(now)));
        return List.copyOf(matched);
    }

    /** What stands comes before what was cancelled, so that a duty which comes back takes its own place and no other's. */
    private void pair(List<FeedEvent> known, List<PlannedEvent> planned, Function<PlannedEvent, Object> key) {
        Map<Object, Queue<FeedEvent>> waiting = new HashMap<>();
        for (boolean cancelled : new boolean[] {false, true}) {
            known.stream()
                    .filter(event -> event.cancelled() == cancelled)
                    .forEach(event -> waiting.computeIfAbsent(key.apply(event.duty()), none -> new ArrayDeque<>())
                            .add(event));
        }
        for (PlannedEvent duty : List.copyOf(planned)) {
            FeedEvent event =
                    waiting.getOrDefault(key.apply(duty), new ArrayDeque<>()).poll();
            if (event != null) {
                known.remove(event);
                planned.remove(duty);
                matched.add(event.changed(duty, now));
            }
        }
    }

    private static Object key(PlannedEvent duty, LocalDate date, Object time) {
        return List.of(duty.kind(), duty.placeId(), duty.thing(), duty.role(), date, time);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
