package org.tidalrounds.county.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The leave a doctor asks for.
 *
 * @param from first day
 * @param to last day; may be the first
 * @param kind annual, training, maternity or another word of the county's own, 40 characters at most
 * @param note to whoever decides, 500 characters at most
 */
@Serdeable
record LeaveAsked(
        LocalDate from, LocalDate to, String kind, @Nullable String note) {}
