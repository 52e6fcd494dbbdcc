package org.tidalrounds.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a doctor was at a place.
 *
 * @param placeId a facility id or village code
 * @param arrivedAt empty where only the leaving was told
 * @param leftAt empty before
 */
public record CheckIn(
        String doctorId, LocalDate date, String placeId, Optional<Instant> arrivedAt, Optional<Instant> leftAt) {}
