package org.tidalrounds.roster.assume;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that holds for one draft only.
 *
 * @param subject id of a facility or doctor, code of a village, or key of a policy parameter
 * @param value what holds instead: cars, facility, value or way of service; empty for an absence
 * @param from of an absence; {@code to} its last day
 */
public record Assumption(
        AssumptionKind kind, String subject, String value, Optional<LocalDate> from, Optional<LocalDate> to) {}
