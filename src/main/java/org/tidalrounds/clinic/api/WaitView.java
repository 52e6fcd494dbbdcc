package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.booking.WaitEntry;
import org.tidalrounds.clinic.unit.UnitKey;

/** A place on the wait-list; see {@link WaitEntry}. */
@Serdeable
public record WaitView(
        long id,
        long referralId,
        String department,
        LocalDate from,
        LocalDate to,
        String state,
        Optional<String> offeredSlot,
        Optional<Instant> offeredUntil) {
    public static WaitView of(WaitEntry entry) {
        return new WaitView(
                entry.id(),
                entry.referralId(),
                entry.department(),
                entry.from(),
                entry.to(),
                entry.state(),
                entry.offered().map(UnitKey::text),
                entry.offeredUntil());
    }
}
