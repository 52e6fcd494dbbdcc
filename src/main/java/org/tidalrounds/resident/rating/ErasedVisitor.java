package org.tidalrounds.resident.rating;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.tidalrounds.county.person.ResidentErased;
import org.tidalrounds.database.Rows;

/** Erases the words of ratings and ends visits by access codes; the stars stay in their counts. */
@Singleton
final class ErasedVisitor implements ApplicationEventListener<ResidentErased>, Ordered {
    @Override
    public void onApplicationEvent(ResidentErased event) {
        try {
            Rows.change(
                    event.connection(),
                    "update service_ratings set words = '' where county_id = ? and resident_id = ?",
                    event.countyId(),
                    event.residentId());
            Rows.change(
                    event.connection(),
                    "delete from resident_visits where county_id = ? and referral_id in"
                            + " (select referral_id from referrals where county_id = ? and resident_id = ?)",
                    event.countyId(),
                    event.countyId(),
                    event.residentId());
        } catch (SQLException e) {
            throw new IllegalStateException("the ratings of " + event.residentId() + " cannot be erased", e);
        }
    }

    @Override
    public int getOrder() {
        return 3;
    }
}
