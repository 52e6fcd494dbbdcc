package org.tidalrounds.signing.task;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.roster.version.RosterPublished;

/** Makes tasks and attaches them to the tours of a roster within the transaction that publishes it. */
@Singleton
final class PublicationListener implements ApplicationEventListener<RosterPublished> {
    private final CountyTransactions transactions;
    private final TaskGeneration generation;
    private final Clock clock;

    PublicationListener(CountyTransactions transactions, TaskGeneration generation, Clock clock) {
        this.transactions = transactions;
        this.generation = generation;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(RosterPublished event) {
        String county = event.roster().countyId();
        transactions.write(county, connection -> {
            generation.run(new Act(connection, county, "publication-" + event.version(), clock.instant()));
            return county;
        });
    }
}
