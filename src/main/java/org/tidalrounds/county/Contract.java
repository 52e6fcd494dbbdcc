package org.tidalrounds.county;

import java.time.LocalDate;

/** A resident's contract with a family-doctor team; the last day is included. */
public record Contract(String residentId, String teamId, LocalDate signedOn, LocalDate endsOn) {}
