package org.tidalrounds.referral;

import java.util.List;
import org.tidalrounds.clinic.unit.OfferKind;

/**
 * What a doctor writes to send a resident up.
 *
 * @param isDraft kept to be sent later
 */
public record NewReferral(
        String residentId,
        OfferKind kind,
        String department,
        Urgency urgency,
        String complaint,
        List<Attachment> attachments,
        boolean isDraft) {
    public NewReferral {
        attachments = List.copyOf(attachments);
    }

    /** Findings, a letter, a list of drugs: as text. */
    public record Attachment(String title, String content) {}
}
