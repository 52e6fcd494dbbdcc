package org.tidalrounds.clinic.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.clinic.booking.Expiry;
import org.tidalrounds.clinic.booking.Release;
import org.tidalrounds.clinic.booking.WaitSweep;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;

/**
 * Releases reserves that are due, ends holds that are over, offers to who waits what became free, and forgets old answers, county by
 * county. What was missed is caught up.
 */
@Singleton
@Requires(property = "tidal.timers", notEquals = "false")
final class ClinicTimer {
    private static final Logger LOG = LoggerFactory.getLogger(ClinicTimer.class);
    private static final String ACTOR = "timer";

    private final Acts acts;
    private final CountyStore counties;

    ClinicTimer(Acts acts, CountyStore counties) {
        this.acts = acts;
        this.counties = counties;
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void tick() {
        for (CountyName county : counties.list()) {
            try {
                untilNone(() -> acts.write(county.id(), ACTOR, Release::releaseDue));
                untilNone(() -> acts.write(county.id(), ACTOR, Expiry::expireDue));
                untilNone(() -> acts.write(county.id(), ACTOR, WaitSweep::lapseDue));
                untilNone(() -> acts.write(county.id(), ACTOR, WaitSweep::offerFreed));
                untilNone(() -> acts.write(county.id(), ACTOR, RepeatableRequests::purge));
            } catch (RuntimeException e) {
                LOG.warn("{}: releases, expiries, offers and purges go on at the next tick", county.id(), e);
            }
        }
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
}
