package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.tidalrounds.clinic.booking.Hold;

/**
 * A slot held.
 *
 * @param slot id of the slot
 * @param token to book it with; nobody is told it again
 * @param until when anybody may take it again
 */
@Serdeable
public record HoldView(String slot, String token, Instant until) {
    public static HoldView of(Hold hold) {
        return new HoldView(hold.unit().text(), hold.token(), hold.until());
    }
}
