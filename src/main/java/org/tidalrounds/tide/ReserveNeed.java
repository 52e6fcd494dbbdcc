package org.tidalrounds.tide;

import java.time.LocalDate;

/** Doctors on call for the whole county on a peak day. */
public record ReserveNeed(LocalDate date, int doctors) {}
