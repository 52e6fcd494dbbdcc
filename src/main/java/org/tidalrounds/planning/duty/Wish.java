package org.tidalrounds.planning.duty;

/** D10: a doctor would rather not work on a day. */
public record Wish(DutyDoctor doctor, int day) {}
