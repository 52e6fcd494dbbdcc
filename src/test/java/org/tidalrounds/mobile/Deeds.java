package org.tidalrounds.mobile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.mobile.action.ActionBody;
import org.tidalrounds.mobile.action.ActionBody.DutyPart;
import org.tidalrounds.mobile.action.ActionBody.LeavePart;
import org.tidalrounds.mobile.action.ActionBody.ReferralPart;
import org.tidalrounds.mobile.action.ActionBody.SignaturePart;
import org.tidalrounds.mobile.action.ActionBody.SigningPart;
import org.tidalrounds.mobile.action.ActionBody.StopPart;
import org.tidalrounds.mobile.action.ActionBody.WishPart;

/** Actions as phones make them. */
public final class Deeds {
    private Deeds() {}

    private static ActionBody action(
            String kind,
            Instant at,
            @Nullable StopPart stop,
            @Nullable DutyPart duty,
            @Nullable String of,
            @Nullable LeavePart leave,
            @Nullable WishPart wish,
            @Nullable SigningPart signing,
            @Nullable ReferralPart referral) {
        String key = UUID.randomUUID().toString();
        return new ActionBody(key, kind, at, stop, duty, of, leave, wish, signing, referral);
    }

    /** check_in or check_out. */
    public static ActionBody stop(String kind, Instant at, LocalDate date, String place) {
        StopPart stop = new StopPart(date, place, 31.1, 109.9, 12);
        return action(kind, at, stop, null, null, null, null, null, null);
    }

    /** accept_duty, decline_duty or offer_swap. */
    public static ActionBody duty(String kind, Instant at, String duty, String reason) {
        return action(kind, at, null, new DutyPart(duty, reason), null, null, null, null, null);
    }

    /** take_swap, begin_signing, confirm or a withdrawal. */
    public static ActionBody of(String kind, Instant at, String of) {
        return action(kind, at, null, null, of, null, null, null, null);
    }

    public static ActionBody leave(Instant at, LocalDate from, LocalDate to) {
        return action("request_leave", at, null, null, null, new LeavePart(from, to, "annual", null), null, null, null);
    }

    public static ActionBody wish(Instant at, LocalDate date) {
        return action("wish", at, null, null, null, null, new WishPart(date, "am", null, null), null, null);
    }

    /** A visit for a task; signed with text 1. */
    public static ActionBody signing(Instant at, long task, String outcome) {
        boolean isSigned = outcome.equals("signed");
        SignaturePart signature = isSigned ? new SignaturePart("path", "M10 10L20 20", 300, 150) : null;
        SigningPart part =
                new SigningPart(Long.toString(task), outcome, null, isSigned ? 1 : null, null, null, signature);
        return action("signing", at, null, null, null, null, null, part, null);
    }

    public static ActionBody refer(Instant at, String resident, String department) {
        ReferralPart part = new ReferralPart(resident, null, department, "soon", "头痛三日");
        return action("refer", at, null, null, null, null, null, null, part);
    }
}
