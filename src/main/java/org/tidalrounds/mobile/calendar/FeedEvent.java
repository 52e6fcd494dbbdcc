package org.tidalrounds.mobile.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as subscribers know it.
 *
 * @param uid the same for as long as it is the same duty
 * @param sequence how often it has changed
 * @param changedAt when it last did
 * @param cancelled whether the duty is no more
 */
record FeedEvent(UUID uid, PlannedEvent duty, int sequence, Instant changedAt, boolean cancelled) {
    FeedEvent changed(PlannedEvent now, Instant at) {
        return duty.equals(now) && !cancelled ? this : new FeedEvent(uid, now, sequence + 1, at, false);
    }

    FeedEvent cancelled(Instant at) {
        return cancelled ? this : new FeedEvent(uid, duty, sequence + 1, at, true);
    }
}
