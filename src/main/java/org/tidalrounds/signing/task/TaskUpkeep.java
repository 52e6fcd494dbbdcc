package org.tidalrounds.signing.task;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;

/** Brings tasks up to date as days pass and single rows of the county change. */
@Singleton
@Requires(property = "tidal.timers", notEquals = "false")
final class TaskUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(TaskUpkeep.class);

    private final Acts acts;
    private final CountyStore counties;
    private final TaskGeneration generation;

    TaskUpkeep(Acts acts, CountyStore counties, TaskGeneration generation) {
        this.acts = acts;
        this.counties = counties;
        this.generation = generation;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1m")
    void tick() {
        for (CountyName county : counties.list()) {
            try {
                acts.write(county.id(), "timer", act -> {
                    generation.run(act);
                    return true;
                });
            } catch (RuntimeException e) {
                LOG.warn("{}: signing tasks are brought up to date at the next tick", county.id(), e);
            }
        }
    }
}
