package org.tidalrounds.push.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.device.ChannelName;

/**
 * Looks at the outbox. Every node does; the rows themselves say who has what, so there is no queue beside them that could disagree
 * after a crash. A slow channel holds up no other.
 */
@Singleton
@Requires(property = "tidal.timers", notEquals = "false")
final class PushTimer {
    private static final Logger LOG = LoggerFactory.getLogger(PushTimer.class);

    private final CountyStore counties;
    private final Gathering gathering;
    private final Escalation escalation;
    private final Clearing clearing;
    private final Dispatch dispatch;
    private final List<Channel> channels;
    private final Executor executor;
    private final Set<ChannelName> busy = ConcurrentHashMap.newKeySet();

    PushTimer(
            CountyStore counties,
            Gathering gathering,
            Escalation escalation,
            Clearing clearing,
            Dispatch dispatch,
            List<Channel> channels,
            @Named(TaskExecutors.BLOCKING) Executor executor) {
        this.counties = counties;
        this.gathering = gathering;
        this.escalation = escalation;
        this.clearing = clearing;
        this.dispatch = dispatch;
        this.channels = List.copyOf(channels);
        this.executor = executor;
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "5s")
    void tick() {
        forEach(county -> {
            escalation.escalate(county);
            untilNone(() -> gathering.gather(county));
        });
        for (Channel channel : channels) {
            if (channel.isOn() && busy.add(channel.name())) {
                executor.execute(() -> drain(channel));
            }
        }
    }

    private void drain(Channel channel) {
        try {
            forEach(county -> untilNone(() -> dispatch.send(county, channel)));
        } finally {
            busy.remove(channel.name());
        }
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "2m")
    void clear() {
        forEach(clearing::clear);
    }

    private interface Batch {
        int run();
    }

    private static void untilNone(Batch batch) {
        int done = batch.run();
        while (done > 0) {
            done = batch.run();
        }
    }

    private interface Step {
        void on(String countyId);
    }

    private void forEach(Step step) {
        for (CountyName county : counties.list()) {
            try {
                step.on(county.id());
            } catch (Exception e) { // transactions let SQLExceptions through
                LOG.warn("{}: notifications go on at the next tick", county.id(), e);
            }
        }
    }
}
