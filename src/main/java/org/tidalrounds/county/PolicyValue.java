package org.tidalrounds.county;

import java.time.LocalDate;

/** The value of a policy parameter from a date on, until a later one of the same key replaces it. */
public record PolicyValue(String key, String value, LocalDate from) {}
