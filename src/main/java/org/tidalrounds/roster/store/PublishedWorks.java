package org.tidalrounds.roster.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.PublishedDuties;
import org.tidalrounds.roster.RosterWork;

/** What the published rosters say of some days. */
@Singleton
public final class PublishedWorks {
    private final CountyTransactions transactions;

    PublishedWorks(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    public PublishedDuties within(String countyId, Horizon days) {
        return transactions.read(countyId, connection -> within(connection, countyId, days));
    }

    /** The same in a transaction of the caller's. */
    public static PublishedDuties within(Connection connection, String countyId, Horizon days) throws SQLException {
        List<StoredRoster> published = RosterTable.list(
                connection,
                countyId,
                "and state = 'published' and from_date <= ? and to_date >= ? order by from_date",
                days.to(),
                days.from());
        List<RosterWork> works = new ArrayList<>();
        for (StoredRoster roster : published) {
            WorkTable.list(new RosterRows(connection, roster.key())).stream()
                    .filter(work -> !work.time().date().isBefore(days.from())
                            && !work.time().date().isAfter(days.to()))
                    .forEach(works::add);
        }
        return new PublishedDuties(List.copyOf(works));
    }
}
