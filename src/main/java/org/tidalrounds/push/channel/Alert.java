package org.tidalrounds.push.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What leaves for a device: that there is something to fetch, and of what kind. No name, no place and no date of anybody's duty.
 *
 * @param id by which a device knows an alert that comes twice
 * @param kind of the news, {@code digest} for several
 * @param version of the roster it tells of; 0 for what belongs to none
 * @param collapseKey alerts with the same one take each other's place on the device
 * @param expiresAt after which it need not arrive
 */
public record Alert(
        String id, String countyId, String kind, int version, boolean urgent, String collapseKey, Instant expiresAt) {
    /** Firebase and browsers' push services refuse whatever is to live longer. */
    private static final Duration LONGEST = Duration.ofDays(28);

    /** What is sent, as {@code mobile-api-spec/push-messages.schema.json} has it; Firebase takes nothing but texts. */
    public Map<String, String> payload() {
        Map<String, String> payload = new LinkedHashMap<>();
        payload.put("id", id);
        payload.put("county", countyId);
        payload.put("kind", kind);
        payload.put("version", Integer.toString(version));
        payload.put("urgent", Boolean.toString(urgent));
        payload.put("collapseKey", collapseKey);
        payload.put("expiresAt", expiresAt.toString());
        return payload;
    }

    /** How long it may still be under way; from a second to four weeks. */
    Duration life(Instant now) {
        Duration left = Duration.between(now, expiresAt);
        if (left.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }
}
