package org.tidalrounds.mobile.duty;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DoctorDuties;
import org.tidalrounds.roster.version.RosterPublished;

/** Ends offers that a publication has overtaken, within its transaction: the duty is the colleague's now, or nobody's. */
@Singleton
final class SwapListener implements ApplicationEventListener<RosterPublished> {
    private final CountyTransactions transactions;
    private final Clock clock;

    SwapListener(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(RosterPublished event) {
        String county = event.roster().countyId();
        transactions.write(county, connection -> {
            Act act = new Act(connection, county, "publication-" + event.version(), clock.instant());
            for (SwapOffer offer : SwapOffer.list(act, act.today())) {
                end(act, offer);
            }
            return county;
        });
    }

    private static void end(Act act, SwapOffer offer) throws SQLException {
        if (has(act, offer.doctorId(), offer)) {
            return;
        }
        boolean isSettled =
                offer.takenBy().isPresent() && has(act, offer.takenBy().get(), offer);
        act.change(
                "update swap_offers set state = ?, state_at = ? where county_id = ? and swap_id = ?",
                isSettled ? "settled" : "void",
                act.now(),
                act.countyId(),
                offer.id());
    }

    private static boolean has(Act act, String doctorId, SwapOffer offer) throws SQLException {
        return DoctorDuties.list(act.connection(), act.countyId(), doctorId, new DaySpan(offer.date(), offer.date()))
                .stream()
                .anyMatch(duty -> duty.id().equals(offer.duty()));
    }
}
