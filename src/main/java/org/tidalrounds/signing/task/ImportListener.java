package org.tidalrounds.signing.task;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.store.CountyReplaced;
import org.tidalrounds.signing.contract.SignedContracts;

/** After an import, puts back the contracts that were signed here and brings the tasks up to date, in the same transaction. */
@Singleton
final class ImportListener implements ApplicationEventListener<CountyReplaced> {
    private final TaskGeneration generation;
    private final Clock clock;

    ImportListener(TaskGeneration generation, Clock clock) {
        this.generation = generation;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(CountyReplaced event) {
        Act act = new Act(event.connection(), event.countyId(), "import", clock.instant());
        try {
            SignedContracts.restore(act);
            generation.run(act);
        } catch (SQLException e) {
            throw new IllegalStateException("the signed contracts of " + event.countyId() + " cannot be kept", e);
        }
    }
}
