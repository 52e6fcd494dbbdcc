package org.tidalrounds.roster.assume;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.roster.store.RosterKey;

/** The county as a roster sees it: its data as they are today, and what the draft assumes. The only way to a roster's county. */
@Singleton
public final class DraftCounties {
    private final CountyTransactions transactions;
    private final CountyStore counties;

    DraftCounties(CountyTransactions transactions, CountyStore counties) {
        this.transactions = transactions;
        this.counties = counties;
    }

    public Optional<County> find(RosterKey key) {
        return counties.find(key.countyId())
                .map(county -> Assumed.of(
                        county,
                        transactions.read(key.countyId(), connection -> AssumptionTable.list(connection, key))));
    }
}
