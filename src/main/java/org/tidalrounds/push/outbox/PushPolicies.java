package org.tidalrounds.push.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.PolicyTable;

/** Reads the numbers of policy that hold today. */
@Singleton
public final class PushPolicies {
    private final CountyStore counties;
    private final Clock clock;

    PushPolicies(CountyStore counties, Clock clock) {
        this.counties = counties;
        this.clock = clock;
    }

    public PushPolicy read(String countyId) {
        return PushPolicy.of(new Policy(counties.list(countyId, PolicyTable.TABLE)), CountyDay.today(clock));
    }
}
