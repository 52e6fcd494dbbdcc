package org.tidalrounds.push.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of sending one envelope.
 *
 * @param said the channel's own word, for people who look for the cause
 * @param retryAfter the least time to wait, if the channel named one
 */
public record Answer(Outcome outcome, String said, Optional<Duration> retryAfter) {
    /** What follows from an answer. */
    public enum Outcome {
        DELIVERED,
        /** The device is no more: it is forgotten. */
        UNREGISTERED,
        /** This alert cannot be delivered to this device; trying again is of no use, but the next alert may be fine. */
        REFUSED,
        /** Perhaps later. */
        LATER,
        /** Later, and nothing else through this channel until then. */
        THROTTLED
    }

    static Answer of(Outcome outcome, String said) {
        return new Answer(outcome, said, Optional.empty());
    }

    /** What a status of HTTP says where a channel says no more: Web Push (RFC 8030) and gateways. */
    static Answer ofStatus(int status, Optional<String> retryAfter, Instant now) {
        Optional<Duration> wait = retryAfter.flatMap(text -> RetryAfter.find(text, now));
        return new Answer(outcome(status), Integer.toString(status), wait);
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Outcome.DELIVERED;
            case 404, 410 -> Outcome.UNREGISTERED;
            case 429 -> Outcome.THROTTLED;
            // Of the installation, not of the device: whoever runs it repairs it.
            case 401, 403, 408 -> Outcome.LATER;
            default -> status >= 400 && status < 500 ? Outcome.REFUSED : Outcome.LATER;
        };
    }
}
