package org.tidalrounds.push.delivery;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.device.ChannelName;

/**
 * Sends side by side: each channel has lanes of its own, so that a slow one holds up no other, and while one lane waits for answers
 * another claims the next batch.
 */
@Singleton
public final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int PER_CHANNEL = 3;

    private final Dispatch dispatch;
    private final List<Channel> channels;
    private final CountyStore counties;
    private final Executor executor;
    private final Map<ChannelName, Semaphore> free = new EnumMap<>(ChannelName.class);

    Lanes(
            Dispatch dispatch,
            List<Channel> channels,
            CountyStore counties,
            @Named(TaskExecutors.BLOCKING) Executor executor) {
        this.dispatch = dispatch;
        this.channels = List.copyOf(channels);
        this.counties = counties;
        this.executor = executor;
        channels.forEach(channel -> free.put(channel.name(), new Semaphore(PER_CHANNEL)));
    }

    /** Sets free lanes to work; each goes on until nothing is due. */
    public void start() {
        for (Channel channel : channels) {
            Semaphore lanes = free.get(channel.name());
            while (channel.isOn() && lanes != null && lanes.tryAcquire()) {
                executor.execute(() -> drain(channel, lanes));
            }
        }
    }

    /** Waits until every lane has done its work. */
    public void await() {
        for (Semaphore lanes : free.values()) {
            lanes.acquireUninterruptibly(PER_CHANNEL);
            lanes.release(PER_CHANNEL);
        }
    }

    private void drain(Channel channel, Semaphore lanes) {
        try {
            for (CountyName county : counties.list()) {
                drain(county.id(), channel);
            }
        } finally {
            lanes.release();
        }
    }

    private void drain(String countyId, Channel channel) {
        try {
            int sent = dispatch.send(countyId, channel);
            while (sent > 0) {
                sent = dispatch.send(countyId, channel);
            }
        } catch (Exception e) { // transactions let SQLExceptions through
            LOG.warn(
                    "{}: what is due through {} is sent at the next tick",
                    countyId,
                    channel.name().code(),
                    e);
        }
    }
}
