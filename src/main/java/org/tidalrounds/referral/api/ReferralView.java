package org.tidalrounds.referral.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralAction;

/**
 * A referral as it stands; see {@link Referral}.
 *
 * @param direction up or down
 * @param overdue whether the hospital's time to find a slot is over
 * @param bookable whether a slot can be held with it
 * @param actions what the reader can do with it now
 */
@Serdeable
record ReferralView(
        long id,
        String direction,
        String residentId,
        String fromDoctorId,
        String teamId,
        String kind,
        String department,
        String urgency,
        String state,
        String complaint,
        String plan,
        String reasonCode,
        String note,
        Optional<LocalDate> deferredUntil,
        boolean overdue,
        LocalDate validUntil,
        boolean bookable,
        Optional<Long> bookingId,
        String reference,
        List<String> actions,
        long revision) {
    static ReferralView of(Referral referral, List<ReferralAction> actions, LocalDate today) {
        return new ReferralView(
                referral.id(),
                referral.isUp() ? "up" : "down",
                referral.residentId(),
                referral.fromDoctorId(),
                referral.teamId(),
                referral.kind().code(),
                referral.department(),
                referral.urgency().code(),
                referral.state().code(),
                referral.complaint(),
                referral.plan(),
                referral.reasonCode(),
                referral.note(),
                referral.deferredUntil(),
                referral.deferredUntil().filter(today::isAfter).isPresent(),
                referral.validUntil(),
                referral.isUp() && referral.state().isOpen() && !today.isAfter(referral.validUntil()),
                referral.bookingId(),
                referral.reference(),
                actions.stream().map(ReferralAction::code).toList(),
                referral.revision());
    }
}
