package org.tidalrounds.push.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;

/**
 * Looks at the outbox. Every node does; the rows themselves say who has what, so there is no queue beside them that could disagree
 * after a crash.
 */
@Singleton
@Requires(property = "tidal.timers", notEquals = "false")
final class PushTimer {
    private static final Logger LOG = LoggerFactory.getLogger(PushTimer.class);

    private final CountyStore counties;
    private final Gathering gathering;
    private final Escalation escalation;
    private final Clearing clearing;
    private final Lanes lanes;

    PushTimer(CountyStore counties, Gathering gathering, Escalation escalation, Clearing clearing, Lanes lanes) {
        this.counties = counties;
        this.gathering = gathering;
        this.escalation = escalation;
        this.clearing = clearing;
        this.lanes = lanes;
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "5s")
    void tick() {
        forEach(county -> {
            escalation.escalate(county);
            while (gathering.gather(county) > 0) {
                lanes.start();
            }
        });
        lanes.start();
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "2m")
    void clear() {
        forEach(clearing::clear);
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
