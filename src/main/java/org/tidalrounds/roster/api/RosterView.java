package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roster and its weeks in figures.
 *
 * @param id of the roster within its county
 * @param state draft, published or superseded
 * @param version the how manieth publication of the county; null for a draft
 * @param revision raised by every change
 * @param later demand after the last week that is open already now, such as a posting that will end without a successor
 */
@Serdeable
record RosterView(
        String id,
        String name,
        String state,
        @Nullable Integer version,
        long revision,
        Instant createdAt,
        LocalDate from,
        LocalDate to,
        List<WeekFigures> weeks,
        List<OpenView> later) {}
