package org.tidalrounds.roster.version;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.assume.Assumed;
import org.tidalrounds.roster.assume.Assumption;
import org.tidalrounds.roster.assume.AssumptionKind;
import org.tidalrounds.roster.assume.AssumptionTable;
import org.tidalrounds.roster.store.StoredRoster;

/** Nobody can drive a car that is only assumed: a draft is published when the county's data says the same. */
@Singleton
final class AssumptionsCheck implements PublicationCheck {
    private final CountyStore counties;

    AssumptionsCheck(CountyStore counties) {
        this.counties = counties;
    }

    @Override
    public Optional<Message> findObstacle(Connection connection, StoredRoster draft) throws SQLException {
        List<Assumption> assumptions = AssumptionTable.list(connection, draft.key());
        if (assumptions.isEmpty()) {
            return Optional.empty();
        }
        County county = counties.find(draft.key().countyId()).orElseThrow();
        List<Assumption> untrue = assumptions.stream()
                .filter(assumption ->
                        !Assumed.isTrueOf(county, assumption, draft.horizon().from()))
                .toList();
        return untrue.stream()
                .findFirst()
                .map(first -> Message.of(
                        "roster.assume.unpublishable", draft.name(), untrue.size(), first.subject(), said(first)));
    }

    private static String said(Assumption assumption) {
        return assumption.kind() == AssumptionKind.DOCTOR_AWAY
                ? assumption.from().orElseThrow() + " – " + assumption.to().orElseThrow()
                : assumption.value();
    }
}
