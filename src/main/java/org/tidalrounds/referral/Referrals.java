package org.tidalrounds.referral;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.booking.Waiting;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/** Writes referrals and takes them from state to state. */
@Singleton
public final class Referrals {
    private static final String INSERT =
            "insert into referrals (county_id, direction, resident_id, from_doctor_id, team_id, kind,"
                    + " department, urgency, state, complaint, plan, valid_until, reference, at, actor, action)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning ";

    private final ReferralTexts texts;
    private final Waiting waiting;

    Referrals(ReferralTexts texts, Waiting waiting) {
        this.texts = texts;
        this.waiting = waiting;
    }

    /** Writes a referral up, and sends it unless it is to stay a draft. */
    public Referral refer(Act act, String doctorId, NewReferral referral) throws SQLException {
        requireBookable(act, referral);
        Referral written = insert(
                act,
                "up",
                doctorId,
                new Written(
                        referral.residentId(),
                        referral.kind().code(),
                        referral.department(),
                        referral.urgency(),
                        referral.isDraft() ? ReferralState.DRAFT : ReferralState.SENT,
                        referral.complaint(),
                        ""));
        int number = 1;
        for (NewReferral.Attachment attachment : referral.attachments()) {
            act.change(
                    "insert into referral_attachments (county_id, referral_id, number, title, content) values (?, ?, ?, ?, ?)",
                    act.countyId(),
                    written.id(),
                    number++,
                    texts.seal(act.countyId(), ReferralTexts.TITLE, attachment.title()),
                    texts.seal(act.countyId(), ReferralTexts.CONTENT, attachment.content()));
        }
        return written;
    }

    private static void requireBookable(Act act, NewReferral referral) throws SQLException {
        int known = referral.kind() == OfferKind.SESSION
                ? act.count(
                        "select count(*) from clinic_templates where county_id = ? and department = ?",
                        act.countyId(),
                        referral.department())
                : act.count(
                        "select count(*) from resources where county_id = ? and kind = ? and coalesce(department, '') in ('', ?)",
                        act.countyId(),
                        referral.kind().code(),
                        referral.department());
        if (referral.department().isBlank() || known == 0) {
            throw Refusal.invalid("referral.no_department", referral.department());
        }
    }

    /** What differs between the ways up and down. */
    record Written(
            String residentId,
            String kind,
            String department,
            Urgency urgency,
            ReferralState state,
            String complaint,
            String plan) {}

    Referral insert(Act act, String direction, String doctorId, Written written) throws SQLException {
        if (act.count(
                        "select count(*) from residents where county_id = ? and resident_id = ?",
                        act.countyId(),
                        written.residentId())
                == 0) {
            throw Refusal.invalid("referral.no_resident", written.residentId());
        }
        @Nullable
        String team = act.find(
                        "select team_id from contracts where county_id = ? and resident_id = ? and signed_on <= ? and ends_on >= ?"
                                + " order by signed_on desc limit 1",
                        row -> row.getString(1),
                        act.countyId(),
                        written.residentId(),
                        act.today(),
                        act.today())
                .orElse(null);
        LocalDate validUntil = act.today().plusDays(BookingPolicy.of(act).number(PolicyParameter.REFERRAL_VALID_DAYS));
        return act.find(
                        INSERT + Referral.COLUMNS,
                        Referral::of,
                        act.countyId(),
                        direction,
                        written.residentId(),
                        doctorId,
                        team,
                        written.kind(),
                        written.department(),
                        written.urgency().rank(),
                        written.state().code(),
                        texts.seal(act.countyId(), ReferralTexts.COMPLAINT, written.complaint()),
                        texts.seal(act.countyId(), ReferralTexts.PLAN, written.plan()),
                        validUntil,
                        AccessCode.reference(),
                        act.now(),
                        act.actor(),
                        written.state() == ReferralState.DRAFT ? "draft" : "send")
                .orElseThrow();
    }

    /**
     * Takes a referral one step further.
     *
     * @param revision as it was looked at
     * @throws Refusal if the reader may not, the state forbids it, or somebody changed it meanwhile
     */
    public Referral step(Act act, long id, long revision, ReferralAction action, Decision decision, Reader reader)
            throws SQLException {
        Referral referral = get(act, id, reader);
        if (!Parties.mayDo(Parties.of(act, referral, reader), action)) {
            throw Refusal.forbidden("referral.not_yours", Message.word("referral.action." + action.code()));
        }
        if (!action.isPossible(referral.state())) {
            throw Refusal.conflict(
                    "referral.not_possible",
                    Message.word("referral.action." + action.code()),
                    Message.word("referral.state." + referral.state().code()));
        }
        if (action == ReferralAction.REJECT || action == ReferralAction.WITHDRAW) {
            waiting.leaveWith(act, id); // first: units are locked before referrals
        }
        // Who had to wait for the hospital has as long to book as the hospital had to find a slot.
        @Nullable LocalDate until = action == ReferralAction.DEFER ? limit(act, decision) : null;
        Referral stepped = act.find(
                        "update referrals set state = ?, reason_code = ?, note = ?, deferred_until = ?,"
                                + " valid_until = greatest(valid_until, ?), at = ?, actor = ?, action = ?"
                                + " where county_id = ? and referral_id = ? and revision = ? returning "
                                + Referral.COLUMNS,
                        Referral::of,
                        action.to().code(),
                        decision.reasonCode(),
                        texts.seal(act.countyId(), ReferralTexts.NOTE, decision.note()),
                        until,
                        until == null ? null : until.plusDays(deferralDays(act)),
                        act.now(),
                        act.actor(),
                        action.code(),
                        act.countyId(),
                        id,
                        revision)
                .orElseThrow(() -> Refusal.of(HttpStatus.PRECONDITION_FAILED, "referral.stale", id));
        if (action == ReferralAction.REJECT || action == ReferralAction.DEFER) {
            Notices.tell(
                    act,
                    stepped.residentId(),
                    null,
                    Message.of("referral.notice." + action.to().code(), stepped.department()));
        }
        return stepped;
    }

    private static int deferralDays(Act act) throws SQLException {
        return BookingPolicy.of(act).number(PolicyParameter.REFERRAL_DEFERRAL_DAYS);
    }

    private static LocalDate limit(Act act, Decision decision) throws SQLException {
        LocalDate last = act.today().plusDays(deferralDays(act));
        LocalDate until = decision.until().orElse(last);
        if (until.isAfter(last) || until.isBefore(act.today())) {
            throw Refusal.invalid("referral.deferral_too_long", until, last);
        }
        return until;
    }

    /** @throws Refusal if there is none, or it is none of the reader's business */
    public Referral get(Act act, long id, Reader reader) throws SQLException {
        Optional<Referral> found = find(act, id);
        if (found.isEmpty() || Parties.of(act, found.get(), reader).isEmpty()) {
            throw Refusal.missing("referral.none", id);
        }
        return found.get();
    }

    static Optional<Referral> find(Act act, long id) throws SQLException {
        return act.find(
                "select " + Referral.COLUMNS + " from referrals where county_id = ? and referral_id = ?",
                Referral::of,
                act.countyId(),
                id);
    }

    /** What is attached to a referral. */
    public List<NewReferral.Attachment> attachments(Act act, long id, Reader reader) throws SQLException {
        get(act, id, reader);
        return act.list(
                "select title, content from referral_attachments where county_id = ? and referral_id = ? order by number",
                row -> new NewReferral.Attachment(
                        texts.open(act.countyId(), ReferralTexts.TITLE, row.getString(1)),
                        texts.open(act.countyId(), ReferralTexts.CONTENT, row.getString(2))),
                act.countyId(),
                id);
    }

    /** What the reader can do with it now. */
    public List<ReferralAction> actions(Act act, Referral referral, Reader reader) throws SQLException {
        Set<Party> parties = Parties.of(act, referral, reader);
        return Parties.actions(referral, parties);
    }
}
