package org.tidalrounds.resident.affair;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.api.WaitView;
import org.tidalrounds.clinic.booking.WaitEntry;
import org.tidalrounds.clinic.booking.Waiting;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.referral.DownReferrals;
import org.tidalrounds.referral.FollowUp;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.ReferralLists;
import org.tidalrounds.referral.ReferralState;
import org.tidalrounds.referral.ReferralTexts;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.resident.visit.Visit;

/** A visitor's referrals and places on the wait-list. */
@Singleton
public final class OwnReferrals {
    private final Acts acts;
    private final PageRequests requests;
    private final Referrals referrals;
    private final ReferralBookings bookings;
    private final DownReferrals downReferrals;
    private final Waiting waiting;
    private final ReferralTexts texts;

    OwnReferrals(
            Acts acts,
            PageRequests requests,
            Referrals referrals,
            ReferralBookings bookings,
            DownReferrals downReferrals,
            Waiting waiting,
            ReferralTexts texts) {
        this.acts = acts;
        this.requests = requests;
        this.referrals = referrals;
        this.bookings = bookings;
        this.downReferrals = downReferrals;
        this.waiting = waiting;
        this.texts = texts;
    }

    /** The latest first. */
    public List<Referral> list(Visit visit) {
        return acts.read(visit.countyId(), act -> ReferralLists.own(act, visit.reader())).stream()
                .filter(referral -> isOf(visit, referral))
                .toList();
    }

    /** @throws Refusal if there is none, or it is not the visitor's */
    public Referral get(Visit visit, long id) {
        return texts.opened(visit.countyId(), acts.read(visit.countyId(), act -> get(act, visit, id)));
    }

    Referral get(Act act, Visit visit, long id) throws SQLException {
        Referral referral = referrals.get(act, id, visit.reader());
        if (!isOf(visit, referral) || referral.state() == ReferralState.DRAFT) {
            throw Refusal.missing("referral.none", id);
        }
        return referral;
    }

    private static boolean isOf(Visit visit, Referral referral) {
        return visit.onlyReferral().isEmpty() || visit.onlyReferral().get().equals(referral.id());
    }

    /** What the family doctor does after the resident came back. */
    public List<FollowUp> listFollowUps(Visit visit, long id) {
        return acts.read(visit.countyId(), act -> {
            get(act, visit, id);
            return downReferrals.list(act, id);
        });
    }

    /** Where the visitor waits for a slot with a referral. */
    public Optional<WaitEntry> findWait(Visit visit, long referralId) {
        return acts.read(visit.countyId(), act -> waiting.list(act, visit.residentId())).stream()
                .filter(entry -> entry.referralId() == referralId)
                .findFirst();
    }

    /** Until when the wait-list keeps a slot, by the referral that it is kept for. */
    public Map<Long, Instant> listKept(Visit visit) {
        return acts.read(visit.countyId(), act -> waiting.list(act, visit.residentId())).stream()
                .filter(entry -> entry.offeredUntil().isPresent())
                .collect(Collectors.toMap(
                        WaitEntry::referralId, entry -> entry.offeredUntil().orElseThrow()));
    }

    /**
     * Joins the wait-list from today to the last day of the referral.
     *
     * @param key of the form
     */
    public void waitFor(Visit visit, long referralId, String key) {
        requests.once(visit, key, List.of("page wait", referralId), Argument.of(WaitView.class), act -> {
            Referral referral = get(act, visit, referralId);
            return WaitView.of(bookings.join(act, referral, act.today(), referral.validUntil()));
        });
    }

    /**
     * Books what the wait-list keeps for the visitor; returns the booking's id.
     *
     * @param key of the form
     */
    public long accept(Visit visit, long entryId, String key) {
        return requests.once(visit, key, List.of("page accept", entryId), Argument.of(BookingView.class), act -> {
                    requireOwn(act, visit, entryId);
                    return BookingView.of(waiting.accept(act, entryId, visit.booker()));
                })
                .id();
    }

    public void leave(Visit visit, long entryId) {
        acts.write(visit.countyId(), visit.actor(), act -> {
            requireOwn(act, visit, entryId);
            waiting.leave(act, entryId, visit.booker());
            return true;
        });
    }

    private void requireOwn(Act act, Visit visit, long entryId) throws SQLException {
        get(act, visit, waiting.get(act, entryId, visit.booker()).referralId());
    }
}
