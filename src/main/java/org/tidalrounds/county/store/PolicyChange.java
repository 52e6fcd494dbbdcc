package org.tidalrounds.county.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done to a policy parameter.
 *
 * @param actor the account
 * @param from the day from which the value holds or held
 * @param before the value set for that day until then; empty if there was none
 * @param after the one since; empty if there is none
 * @param reason in words; may be empty where the day lay ahead
 */
public record PolicyChange(
        Instant at,
        String actor,
        String key,
        LocalDate from,
        Optional<String> before,
        Optional<String> after,
        String reason) {}
