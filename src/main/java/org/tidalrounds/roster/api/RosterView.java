package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A roster and its weeks in figures.
 *
 * @param id of the roster within its county
 */
@Serdeable
record RosterView(String id, Instant createdAt, LocalDate from, LocalDate to, List<WeekFigures> weeks) {}
