package org.tidalrounds.roster.adjust;

import java.sql.SQLException;
import org.tidalrounds.roster.store.DraftRows;

/** Writes what a change touched to the rows of its roster. */
final class TouchWriting {
    private TouchWriting() {}

    static void write(DraftRows rows, Touches touches) throws SQLException {
        for (WorkTouch touch : touches.works()) {
            if (touch.after().isEmpty()) {
                rows.close(touch.workId());
            } else if (touch.before().isEmpty()) {
                rows.add(touch.after().get());
            } else {
                rows.move(touch.before().get(), touch.after().get(), touch.vehicle());
            }
        }
        for (PostingTouch touch : touches.postings()) {
            rows.put(touch.number(), touch.after());
        }
        for (SeatTouch touch : touches.seats()) {
            rows.seat(
                    touch.dutyId(),
                    touch.after().doctorId().orElse(null),
                    touch.after().pinned());
        }
    }
}
