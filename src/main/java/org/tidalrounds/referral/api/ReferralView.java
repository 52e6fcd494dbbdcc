package org.tidalrounds.referral.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.referral.Referral;

/**
 * A referral as it stands.
 *
 * @param id of the referral
 * @param direction up or down
 * @param residentId who is sent
 * @param residentName in full: all its readers treat the resident
 * @param fromDoctorId who wrote it
 * @param fromDoctorName the name of that doctor
 * @param teamId the resident's family doctors; empty without a contract
 * @param kind what is booked with it: session, bed or exam
 * @param department of the hospital
 * @param urgency urgent, soon or routine
 * @param state draft, sent, accepted, deferred, booked, arrived, seen, closed, rejected, withdrawn or expired
 * @param complaint why the resident is sent
 * @param plan of the recovery, on the way down
 * @param reasonCode of a rejection
 * @param note of the last step
 * @param deferredUntil by when the hospital finds a slot
 * @param overdue whether that time is over
 * @param validUntil the last day on which it can be booked with
 * @param bookable whether a slot can be held with it
 * @param bookingId of its booking
 * @param reference what the resident shows together with the access code
 * @param actions what the reader can do with it now
 * @param revision raised by every change; the ETag
 */
@Serdeable
record ReferralView(
        long id,
        String direction,
        String residentId,
        String residentName,
        String fromDoctorId,
        String fromDoctorName,
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
    static ReferralView of(
            Referral referral, String residentName, String doctorName, List<String> actions, LocalDate today) {
        return new ReferralView(
                referral.id(),
                referral.isUp() ? "up" : "down",
                referral.residentId(),
                residentName,
                referral.fromDoctorId(),
                doctorName,
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
                actions,
                referral.revision());
    }
}
