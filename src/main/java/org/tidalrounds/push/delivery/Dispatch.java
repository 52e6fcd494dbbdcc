package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.push.channel.Answer;
import org.tidalrounds.push.channel.Answer.Outcome;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.delivery.Claims.Claimed;
import org.tidalrounds.push.device.ChannelName;

/** Sends what is due: claim, send, record, each by itself, so that no transaction waits for the world outside. */
@Singleton
public final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    /** What a channel that throttles without saying for how long is left alone. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Claims claims;
    private final Recording recording;
    private final Clock clock;
    /** Until when a channel asked to be left alone. Another process, or this one after a crash, learns it by asking once. */
    private final Map<ChannelName, Instant> pauses = new ConcurrentHashMap<>();

    public Dispatch(Claims claims, Recording recording, Clock clock) {
        this.claims = claims;
        this.recording = recording;
        this.clock = clock;
    }

    /** Sends one batch of a county through a channel; returns how many envelopes were sent. */
    public int send(String countyId, Channel channel) {
        if (!channel.isOn() || isPaused(channel.name())) {
            return 0;
        }
        Claimed claimed = claims.claim(countyId, channel.name(), channel.batch());
        if (claimed.envelopes().isEmpty()) {
            return 0;
        }
        List<Answer> answers = channel.send(claimed.envelopes());
        pause(channel.name(), answers);
        recording.record(countyId, claimed, answers);
        return answers.size();
    }

    private boolean isPaused(ChannelName channel) {
        return clock.instant().isBefore(pauses.getOrDefault(channel, Instant.MIN));
    }

    private void pause(ChannelName channel, List<Answer> answers) {
        answers.stream()
                .filter(answer -> answer.outcome() == Outcome.THROTTLED)
                .map(answer -> answer.retryAfter().orElse(PAUSE))
                .max(Comparator.naturalOrder())
                .ifPresent(wait -> {
                    LOG.info("{} asks to be left alone for {}", channel.code(), wait);
                    pauses.put(channel, clock.instant().plus(wait));
                });
    }
}
