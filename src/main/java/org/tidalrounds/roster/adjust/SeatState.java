package org.tidalrounds.roster.adjust;

import java.util.Optional;
import org.tidalrounds.roster.RosterSeat;

/** What can change of a seat. */
public record SeatState(Optional<String> doctorId, boolean pinned) {
    static SeatState of(RosterSeat seat) {
        return new SeatState(seat.doctorId(), seat.pinned());
    }
}
