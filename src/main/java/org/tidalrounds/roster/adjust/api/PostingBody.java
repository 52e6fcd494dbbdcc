package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;
import org.tidalrounds.roster.PlannedPosting;

/**
 * Who shall serve where, and when; both days are included.
 *
 * @param centre id of a township or community centre
 * @param seat of the centre; the first unless given
 * @param doctor id of a county doctor who may be posted
 * @param reason for breaking hard rules
 */
@Serdeable
record PostingBody(
        String centre,
        @Nullable Integer seat,
        String doctor,
        LocalDate from,
        LocalDate to,
        @Nullable String reason) {
    PlannedPosting read() {
        return new PlannedPosting(
                centre, Objects.requireNonNullElse(seat, 1), doctor, from, to, PlannedPosting.Source.BY_HAND);
    }
}
