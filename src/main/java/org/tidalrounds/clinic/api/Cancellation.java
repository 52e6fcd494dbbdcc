package org.tidalrounds.clinic.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Why a booking is cancelled; may be left out. */
@Serdeable
record Cancellation(@Nullable String reason) {
    String text() {
        return reason == null ? "" : reason;
    }
}
