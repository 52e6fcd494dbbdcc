package org.tidalrounds.referral.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.Coded;
import org.tidalrounds.referral.NewReferral;
import org.tidalrounds.referral.Urgency;

/**
 * A referral up.
 *
 * @param residentId who is sent
 * @param kind session, bed or exam; a session if left out
 * @param department of the hospital
 * @param urgency urgent, soon or routine
 * @param complaint why the resident is sent
 * @param attachments findings, letters, lists of drugs, as text
 * @param draft kept to be sent later
 */
@Serdeable
record ReferralRequest(
        String residentId,
        @Nullable String kind,
        String department,
        String urgency,
        String complaint,
        @Nullable List<AttachmentText> attachments,
        boolean draft) {
    private static final int MOST_LETTERS = 20_000;
    private static final int MOST_ATTACHMENTS = 20;

    /**
     * Something attached to a referral.
     *
     * @param title what it is
     * @param content the text itself
     */
    @Serdeable
    record AttachmentText(String title, String content) {}

    NewReferral read() {
        List<AttachmentText> texts = attachments == null ? List.of() : attachments;
        boolean isTooLong = complaint.length() > MOST_LETTERS
                || texts.stream()
                        .anyMatch(text -> text.content().length() + text.title().length() > MOST_LETTERS);
        if (complaint.isBlank() || isTooLong || texts.size() > MOST_ATTACHMENTS) {
            throw Refusal.invalid("referral.text_length", MOST_LETTERS, MOST_ATTACHMENTS);
        }
        return new NewReferral(
                residentId,
                kind == null ? OfferKind.SESSION : coded(OfferKind.values(), kind),
                department,
                coded(Urgency.values(), urgency),
                complaint,
                texts.stream()
                        .map(text -> new NewReferral.Attachment(text.title(), text.content()))
                        .toList(),
                draft);
    }

    static <E extends Coded> E coded(E[] constants, String code) {
        try {
            return Coded.of(constants, code);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(
                    "referral.no_code",
                    code,
                    String.join(", ", Stream.of(constants).map(Coded::code).toList()));
        }
    }
}
