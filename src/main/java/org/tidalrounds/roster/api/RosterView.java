package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A roster and its weeks in figures.
 *
 * @param id of the roster within its county
 * @param later demand after the last week that is open already now, such as a posting that will end without a successor
 */
@Serdeable
record RosterView(
        String id, Instant createdAt, LocalDate from, LocalDate to, List<WeekFigures> weeks, List<OpenView> later) {}
