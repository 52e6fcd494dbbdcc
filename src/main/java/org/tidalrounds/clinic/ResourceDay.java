package org.tidalrounds.clinic;

import java.time.LocalDate;

/**
 * Beds or examinations of one resource on one day.
 *
 * @param reserved of the capacity, kept for family doctors' referrals
 */
public record ResourceDay(String resourceId, LocalDate date, int capacity, int reserved) {}
