package org.tidalrounds.signing.visit;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.tidalrounds.county.person.ResidentErased;
import org.tidalrounds.database.Rows;

/** Erases signatures and notes of a resident, and takes back the task to visit. That there was a contract stays. */
@Singleton
final class ErasedSigner implements ApplicationEventListener<ResidentErased>, Ordered {
    private static final String VISITS =
            "update signing_visits set note = '', signature = case when outcome = 'signed' then '' end"
                    + " where county_id = ? and resident_id = ?";
    private static final String TASKS =
            "update signing_tasks set state = 'cancelled', note = '', revision = revision + 1"
                    + " where county_id = ? and resident_id = ? and state in ('open', 'in_progress')";

    @Override
    public void onApplicationEvent(ResidentErased event) {
        try {
            Rows.change(event.connection(), VISITS, event.countyId(), event.residentId());
            Rows.change(event.connection(), TASKS, event.countyId(), event.residentId());
        } catch (SQLException e) {
            throw new IllegalStateException("the signatures of " + event.residentId() + " cannot be erased", e);
        }
    }

    @Override
    public int getOrder() {
        return 4;
    }
}
