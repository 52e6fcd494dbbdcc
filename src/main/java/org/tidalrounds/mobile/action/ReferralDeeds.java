package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.mobile.action.ActionBody.ReferralPart;
import org.tidalrounds.referral.NewReferral;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.referral.Urgency;

/** Referrals up. */
@Singleton
final class ReferralDeeds {
    private static final int COMPLAINT = 20_000;

    private final Referrals referrals;

    ReferralDeeds(Referrals referrals) {
        this.referrals = referrals;
    }

    Outcome refer(Doing doing, ActionBody body) throws SQLException {
        ReferralPart part = Parts.required("referral", body.referral());
        String kind = part.kind() == null ? OfferKind.SESSION.code() : part.kind();
        NewReferral referral = new NewReferral(
                part.resident(),
                Parts.coded("kind", OfferKind.values(), kind),
                part.department(),
                Parts.coded("urgency", Urgency.values(), part.urgency()),
                ShortText.required("complaint", part.complaint(), COMPLAINT),
                List.of(),
                false);
        return Outcome.done(
                "referrals",
                referrals.refer(doing.act(), doing.doctorId(), referral).id());
    }
}
