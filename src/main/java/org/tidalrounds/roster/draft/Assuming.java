package org.tidalrounds.roster.draft;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.assume.Assumption;
import org.tidalrounds.roster.assume.AssumptionChecks;
import org.tidalrounds.roster.assume.AssumptionTable;
import org.tidalrounds.roster.job.SolveJobs;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterTable;
import org.tidalrounds.roster.store.StoredRoster;

/** What drafts assume: listed and stated anew. */
@Singleton
public final class Assuming {
    private static final int MOST = 50;

    private final CountyTransactions transactions;
    private final CountyStore counties;

    Assuming(CountyTransactions transactions, CountyStore counties) {
        this.transactions = transactions;
        this.counties = counties;
    }

    /** @throws RosterRefused if there is no such roster */
    public List<Assumption> list(RosterKey key) {
        return transactions.read(key.countyId(), connection -> {
            if (RosterTable.find(connection, key).isEmpty()) {
                throw RosterRefused.missing(key);
            }
            return AssumptionTable.list(connection, key);
        });
    }

    /**
     * States all that a draft assumes. What is planned in it stays as it is until it is planned anew.
     *
     * @throws RosterRefused if it is no draft, is being solved, its revision is another, or something is assumed that cannot be
     */
    public StoredRoster replace(RosterKey key, long revision, List<Assumption> assumptions) {
        if (assumptions.size() > MOST) {
            throw RosterRefused.invalid("roster.assume.many", assumptions.size(), MOST);
        }
        County county = counties.find(key.countyId()).orElseThrow(() -> RosterRefused.missing(key));
        return transactions.write(key.countyId(), connection -> {
            StoredRoster draft = Drafts.requireDraft(connection, key, revision);
            SolveJobs.refuseIfSolving(connection, key);
            AssumptionChecks checks = new AssumptionChecks(county, draft.horizon());
            assumptions.forEach(checks::check);
            checks.checkTogether(assumptions);
            AssumptionTable.replace(connection, key, assumptions);
            raise(connection, key);
            return RosterTable.find(connection, key).orElseThrow();
        });
    }

    private static void raise(Connection connection, RosterKey key) throws SQLException {
        Rows.change(
                connection,
                "update rosters set revision = revision + 1 where county_id = ? and roster_id = ?",
                key.countyId(),
                key.rosterId());
    }
}
