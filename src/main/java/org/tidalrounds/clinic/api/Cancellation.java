package org.tidalrounds.clinic.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.tidalrounds.county.api.ShortText;

/**
 * Why a booking is cancelled.
 *
 * @param reason for the hospital; may be left out
 */
@Serdeable
record Cancellation(@Nullable String reason) {
    private static final int MOST_LETTERS = 200;

    String text() {
        return ShortText.of("reason", reason, MOST_LETTERS);
    }
}
