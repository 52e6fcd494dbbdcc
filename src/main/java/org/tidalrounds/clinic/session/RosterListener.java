package org.tidalrounds.clinic.session;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.version.RosterPublished;

/** Cuts a published roster within the publishing transaction; if it cannot be cut, it is not published. */
@Singleton
final class RosterListener implements ApplicationEventListener<RosterPublished> {
    private final CountyTransactions transactions;
    private final CountyStore counties;
    private final RosterStore rosters;
    private final Publication publication;
    private final Clock clock;

    RosterListener(
            CountyTransactions transactions,
            CountyStore counties,
            RosterStore rosters,
            Publication publication,
            Clock clock) {
        this.transactions = transactions;
        this.counties = counties;
        this.rosters = rosters;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(RosterPublished event) {
        RosterKey roster = event.roster();
        transactions.write(roster.countyId(), connection -> {
            Act act = new Act(connection, roster.countyId(), "publication-" + event.version(), clock.instant());
            publication.publish(
                    act,
                    counties.find(roster.countyId()).orElseThrow(),
                    rosters.findPlan(roster).orElseThrow(),
                    roster,
                    event.days());
            return roster;
        });
    }
}
