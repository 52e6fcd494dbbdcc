package org.tidalrounds.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Claim;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.county.Coded;

/**
 * A resident sent from one doctor to another. As the database has it its texts are sealed; {@link ReferralTexts#opened} opens them.
 *
 * @param isUp to the hospital; else down to the family doctors
 * @param teamId the resident's family doctors; empty without a contract
 * @param kind what is to be booked with it
 * @param complaint why the resident is sent
 * @param plan of the recovery, on the way down
 * @param reasonCode of a rejection
 * @param deferredUntil by when the hospital finds a slot
 * @param validUntil the last day on which it can be booked with
 * @param reference what the resident shows together with the access code
 * @param revision raised by every change; the ETag
 */
public record Referral(
        long id,
        boolean isUp,
        String residentId,
        String fromDoctorId,
        String teamId,
        OfferKind kind,
        String department,
        Urgency urgency,
        ReferralState state,
        String complaint,
        String plan,
        String reasonCode,
        String note,
        Optional<LocalDate> deferredUntil,
        LocalDate validUntil,
        Optional<Long> bookingId,
        String reference,
        Instant changedAt,
        long revision) {
    static final String COLUMNS =
            "referral_id, direction, resident_id, from_doctor_id, team_id, kind, department, urgency, state,"
                    + " complaint, plan, reason_code, note, deferred_until, valid_until, booking_id, reference, at, revision";

    static Referral of(ResultSet row) throws SQLException {
        return new Referral(
                row.getLong("referral_id"),
                row.getString("direction").equals("up"),
                row.getString("resident_id"),
                row.getString("from_doctor_id"),
                Objects.requireNonNullElse(row.getString("team_id"), ""),
                OfferKind.of(row.getString("kind")),
                row.getString("department"),
                Urgency.ofRank(row.getInt("urgency")),
                Coded.of(ReferralState.values(), row.getString("state")),
                row.getString("complaint"),
                row.getString("plan"),
                row.getString("reason_code"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("deferred_until", LocalDate.class)),
                row.getObject("valid_until", LocalDate.class),
                Optional.ofNullable(row.getObject("booking_id", Long.class)),
                row.getString("reference"),
                row.getTimestamp("at").toInstant(),
                row.getLong("revision"));
    }

    Referral withTexts(String openComplaint, String openPlan, String openNote) {
        return new Referral(
                id,
                isUp,
                residentId,
                fromDoctorId,
                teamId,
                kind,
                department,
                urgency,
                state,
                openComplaint,
                openPlan,
                reasonCode,
                openNote,
                deferredUntil,
                validUntil,
                bookingId,
                reference,
                changedAt,
                revision);
    }

    Claim claim(boolean bySelf) {
        return new Claim(residentId, Optional.of(id), Optional.of(department), kind, bySelf);
    }
}
