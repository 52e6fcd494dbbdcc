package org.tidalrounds.push.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/**
 * How a county wants to be told on a day.
 *
 * @param quietFrom from when on only what is urgent reaches people; the same as the end for no quiet hours
 * @param quietUntil until when, which may be on the next day
 * @param digest how long what is not urgent is gathered
 * @param confirm how long an urgent message may stay unconfirmed before coordinators are told
 * @param life how long delivering is tried
 */
public record PushPolicy(LocalTime quietFrom, LocalTime quietUntil, Duration digest, Duration confirm, Duration life) {
    static PushPolicy of(Policy policy, LocalDate on) {
        return new PushPolicy(
                policy.time(PolicyParameter.PUSH_QUIET_FROM, on),
                policy.time(PolicyParameter.PUSH_QUIET_UNTIL, on),
                Duration.ofMinutes(policy.integer(PolicyParameter.PUSH_DIGEST_MINUTES, on)),
                Duration.ofMinutes(policy.integer(PolicyParameter.PUSH_CONFIRM_MINUTES, on)),
                Duration.ofHours(policy.integer(PolicyParameter.PUSH_LIFE_HOURS, on)));
    }

    /** Whether a moment lies in the quiet hours, the first minute included and the last one not. */
    public boolean isQuiet(Instant moment) {
        LocalTime time = moment.atZone(CountyDay.ZONE).toLocalTime();
        boolean started = !time.isBefore(quietFrom);
        boolean lasts = time.isBefore(quietUntil);
        return quietFrom.isAfter(quietUntil) ? started || lasts : started && lasts;
    }
}
