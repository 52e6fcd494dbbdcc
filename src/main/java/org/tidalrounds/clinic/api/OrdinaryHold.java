package org.tidalrounds.clinic.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.tidalrounds.clinic.unit.Refusal;

/**
 * For whom a slot is to be held.
 *
 * @param residentId by staff; residents hold for themselves
 * @param instead id of the booking that it shall replace; left out for another one
 */
@Serdeable
record OrdinaryHold(@Nullable String residentId, @Nullable Long instead) {
    String resident() {
        if (residentId == null || residentId.isBlank()) {
            throw Refusal.invalid("clinic.whose_hold");
        }
        return residentId;
    }
}
