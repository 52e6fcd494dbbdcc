package org.tidalrounds.planning.duty;

/**
 * How far the staffing is.
 *
 * @param score of the best schedule so far
 * @param open seats without a doctor in it
 */
public record DutyProgress(String score, int open) {}
