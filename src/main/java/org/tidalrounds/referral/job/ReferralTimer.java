package org.tidalrounds.referral.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.referral.ReferralUpkeep;

/** Ends referrals whose days are over, and hands those of residents who chose another team to it. */
@Singleton
@Requires(property = "tidal.timers", notEquals = "false")
final class ReferralTimer {
    private static final Logger LOG = LoggerFactory.getLogger(ReferralTimer.class);

    private final Acts acts;
    private final CountyStore counties;
    private final ReferralUpkeep upkeep;

    ReferralTimer(Acts acts, CountyStore counties, ReferralUpkeep upkeep) {
        this.acts = acts;
        this.counties = counties;
        this.upkeep = upkeep;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void tick() {
        for (CountyName county : counties.list()) {
            try {
                acts.write(county.id(), "timer", upkeep::expireDue);
                acts.write(county.id(), "timer", upkeep::followResidents);
            } catch (RuntimeException e) {
                LOG.warn("{}: referrals expire and follow at the next tick", county.id(), e);
            }
        }
    }
}
