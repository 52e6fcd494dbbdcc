package org.tidalrounds.clinic.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;

class ContendedBookingIT {
    @Test
    void promisesHoldWhenManyWantTheSameSlots() throws Exception {
        assertPromisesHold(24, 2_400, 1_800);
    }

    @Test
    @Tag("nightly")
    void promisesHoldOverAHundredThousandAttempts() throws Exception {
        assertPromisesHold(200, 100_000, 1_800);
    }

    private static void assertPromisesHold(int clients, int attempts, int clockFactor) throws Exception {
        try (TestClinic clinic = TestClinic.open()) {
            clinic.publishWeek(5);
            HistoryCheck.Run run = new ContendedRun(clinic, clients, attempts, clockFactor).run();
            assertThat(HistoryCheck.of(run)).isEmpty();
            assertThat(run.attempts()).extracting(Attempt::outcome).contains("ok", "refused", "unknown");
            assertThat(run.ledger()).extracting(LedgerRow::action).contains("book", "cancel", "release", "expire");
            assertThat(HistoryCheck.of(withOneSlotSoldTwice(run))).isNotEmpty();
        }
    }

    /** The same run with one sale more, which must not go unseen. */
    private static HistoryCheck.Run withOneSlotSoldTwice(HistoryCheck.Run run) {
        List<LedgerRow> rows = new ArrayList<>(run.ledger());
        LedgerRow sale = rows.stream()
                .filter(row -> row.action().equals("book"))
                .findFirst()
                .orElseThrow();
        rows.add(
                rows.indexOf(sale) + 1,
                new LedgerRow(
                        sale.unit(),
                        sale.revision() + 1,
                        sale.at(),
                        sale.actor(),
                        "book",
                        "booked",
                        sale.pool(),
                        sale.referralId(),
                        sale.bookingId() + 1_000_000));
        return new HistoryCheck.Run(rows, run.offers(), run.units(), run.attempts());
    }
}
