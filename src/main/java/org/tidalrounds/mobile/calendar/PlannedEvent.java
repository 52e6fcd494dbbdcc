package org.tidalrounds.mobile.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A duty as a published roster has it.
 *
 * @param kind code of the kind of duty
 * @param thing what it belongs to; empty for a run, which every solve numbers anew
 * @param end not after the start: on the next day
 * @param stops of a run: village code, a space, from, a hyphen, until
 */
record PlannedEvent(
        String kind,
        String placeId,
        String thing,
        String role,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        List<String> stops) {
    PlannedEvent {
        stops = List.copyOf(stops);
    }
}
