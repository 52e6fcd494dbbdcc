package org.tidalrounds.county;

import java.time.DayOfWeek;

/**
 * A specialist clinic that is held every week.
 *
 * @param capacity bookable slots of one session
 * @param slotMinutes length of one slot
 */
public record ClinicTemplate(
        String id,
        String facilityId,
        String department,
        DayOfWeek weekday,
        HalfDay halfDay,
        Title minTitle,
        int capacity,
        int slotMinutes) {}
