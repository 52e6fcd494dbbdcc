package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.booking.WaitEntry;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * A place on the wait-list.
 *
 * @param id of the place
 * @param referralId of the referral
 * @param department where the resident waits
 * @param from first day that would do
 * @param to last day that would do
 * @param state waiting, offered, booked, left or lapsed
 * @param offeredSlot the slot that is kept for it now
 * @param offeredUntil when that is over
 */
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
