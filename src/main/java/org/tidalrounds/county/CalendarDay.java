package org.tidalrounds.county;

import java.time.LocalDate;

/** One exception of the official calendar. */
public record CalendarDay(LocalDate date, DayType type, String name) {}
