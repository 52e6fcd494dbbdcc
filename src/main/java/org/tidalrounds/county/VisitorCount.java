package org.tidalrounds.county;

import java.time.LocalDate;

/** Visitors counted at a scenic village on one day. */
public record VisitorCount(LocalDate date, String villageCode, int visitors) {}
