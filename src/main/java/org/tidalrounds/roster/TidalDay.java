package org.tidalrounds.roster;

import java.time.LocalDate;

/**
 * Forecast and staffing of one scenic village on one day.
 *
 * @param q50 visitors expected in the middle; {@code q80} visitors not exceeded on four days of five
 */
public record TidalDay(LocalDate date, String villageCode, int q50, int q80, int doctorsNeeded, int doctorsStaffed) {}
