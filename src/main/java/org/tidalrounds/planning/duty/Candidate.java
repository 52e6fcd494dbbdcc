package org.tidalrounds.planning.duty;

/**
 * A doctor who could take a seat.
 *
 * @param score what the change would add to the score of the staffing as it is
 */
public record Candidate(DutyDoctor doctor, Score score) {}
