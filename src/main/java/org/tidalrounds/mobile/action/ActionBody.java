package org.tidalrounds.mobile.action;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a doctor did on the phone. The kind says which one of the fields after {@code at} holds the content.
 *
 * @param key made by the phone for this action alone, 8 to 64 letters, digits and hyphens: a UUID
 * @param kind check_in, check_out, accept_duty, decline_duty, offer_swap, take_swap, withdraw_swap, request_leave,
 *     withdraw_leave, wish, withdraw_wish, begin_signing, signing, refer or confirm
 * @param at when, by the phone's clock; one that is ahead counts as now
 * @param stop of check_in and check_out
 * @param duty of accept_duty, decline_duty and offer_swap
 * @param of what it is about: the id of an item, or for withdrawals the key of the action that made it
 * @param leave of request_leave
 * @param wish of wish
 * @param signing of signing
 * @param referral of refer
 */
@Serdeable
public record ActionBody(
        String key,
        String kind,
        Instant at,
        @Nullable StopPart stop,
        @Nullable DutyPart duty,
        @Nullable String of,
        @Nullable LeavePart leave,
        @Nullable WishPart wish,
        @Nullable SigningPart signing,
        @Nullable ReferralPart referral) {
    /**
     * Where the doctor was.
     *
     * @param date of the duty
     * @param place a village code or facility id
     * @param latitude degrees north; left out if the doctor does not tell
     * @param longitude degrees east; left out likewise
     * @param accuracyMetres of the position
     */
    @Serdeable
    public record StopPart(
            LocalDate date,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer accuracyMetres) {}

    /**
     * A duty of the doctor's.
     *
     * @param id of the item
     * @param reason 500 characters at most; needed to decline
     */
    @Serdeable
    public record DutyPart(String id, @Nullable String reason) {}

    /**
     * Leave asked for.
     *
     * @param from first day
     * @param to last day; may be the first
     * @param kind annual, training, maternity or another word, 40 characters at most
     * @param note 500 characters at most
     */
    @Serdeable
    public record LeavePart(
            LocalDate from,
            LocalDate to,
            String kind,
            @Nullable String note) {}

    /**
     * What the doctor would like of a date.
     *
     * @param halfDay am or pm; left out for the whole day
     * @param kind of duty to do then; left out to be off
     * @param note 200 characters at most
     */
    @Serdeable
    public record WishPart(
            LocalDate date,
            @Nullable String halfDay,
            @Nullable String kind,
            @Nullable String note) {}

    /**
     * What came of a visit for a signing task.
     *
     * @param task id of the item
     * @param outcome signed, refused, not_met, moved or deceased
     * @param note 500 characters at most
     * @param textVersion of the contract that was signed
     * @param years for which it runs; as policy has it when left out
     * @param signer resident, or guardian for a child or who cannot sign; the resident when left out
     * @param signature needed when signed
     */
    @Serdeable
    public record SigningPart(
            String task,
            String outcome,
            @Nullable String note,
            @Nullable Integer textVersion,
            @Nullable Integer years,
            @Nullable String signer,
            @Nullable SignaturePart signature) {}

    /**
     * A signature, drawn on the glass.
     *
     * @param format path (the d of an SVG path, of M, L, Q, C and Z) or png (base64)
     * @param data 60,000 characters at most
     * @param width of the drawing, pixels
     * @param height of the drawing, pixels
     */
    @Serdeable
    public record SignaturePart(String format, String data, int width, int height) {}

    /**
     * A referral up.
     *
     * @param resident who is sent
     * @param kind session, bed or exam; a session when left out
     * @param department of the hospital
     * @param urgency urgent, soon or routine
     * @param complaint why, 20,000 characters at most
     */
    @Serdeable
    public record ReferralPart(
            String resident, @Nullable String kind, String department, String urgency, String complaint) {}
}
