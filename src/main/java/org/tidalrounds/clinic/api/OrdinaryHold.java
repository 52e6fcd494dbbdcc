package org.tidalrounds.clinic.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.tidalrounds.clinic.unit.Refusal;

/**
 * For whom a slot is to be held.
 *
 * @param residentId by staff; residents hold for themselves
 */
@Serdeable
record OrdinaryHold(@Nullable String residentId) {
    String resident() {
        if (residentId == null || residentId.isBlank()) {
            throw Refusal.invalid("clinic.whose_hold");
        }
        return residentId;
    }
}
