package org.tidalrounds.county;

import java.time.DayOfWeek;

/** A county expert's clinic at a township centre on a fixed weekday, every {@code everyWeeks} weeks. */
public record VisitingClinic(
        String id, String facilityId, String department, DayOfWeek weekday, HalfDay halfDay, int everyWeeks) {}
