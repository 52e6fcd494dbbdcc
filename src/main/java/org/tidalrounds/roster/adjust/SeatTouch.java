package org.tidalrounds.roster.adjust;

/** A seat that changed. */
public record SeatTouch(String dutyId, SeatState before, SeatState after) {
    SeatTouch reversed() {
        return new SeatTouch(dutyId, after, before);
    }
}
