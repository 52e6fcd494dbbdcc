package org.tidalrounds.fhir.operation;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * What somebody wants to be held, booked, moved or cancelled.
 *
 * @param bookingId of the booking that shall be moved or cancelled; empty for a new one
 * @param slot id of the slot; empty if none is named
 * @param referralId with which it is held or booked
 * @param residentId for whom
 * @param holdToken proves who holds the slot
 * @param requestKey stands for the header Idempotency-Key
 * @param isCancelled whether it shall be cancelled
 * @param reason of the cancellation; empty for none
 */
public record Wish(
        Optional<Long> bookingId,
        Optional<String> slot,
        Optional<Long> referralId,
        Optional<String> residentId,
        Optional<String> holdToken,
        Optional<String> requestKey,
        boolean isCancelled,
        String reason) {
    /** @throws Refusal 422 if none is named */
    UnitKey unit() {
        return UnitKey.of(slot.orElseThrow(() -> Refusal.invalid("fhir.no_slot_named")));
    }

    /** All that makes it differ from others, for the answer to a repeated request. */
    List<Object> asked(String operation) {
        return List.of(
                "fhir " + operation,
                bookingId.orElse(0L),
                slot.orElse(""),
                referralId.orElse(0L),
                residentId.orElse(""),
                holdToken.orElse(""));
    }
}
