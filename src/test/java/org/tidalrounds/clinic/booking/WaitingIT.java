package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tidalrounds.clinic.TestClinic.AFTERNOON;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.session.Rescheduling;
import org.tidalrounds.clinic.session.Sessions;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.referral.Decision;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.ReferralAction;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.ReferralUpkeep;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.referral.RejectionReason;

/** S6: whoever waits gets what becomes free, however it does; nobody waits for nothing, or is forgotten. */
class WaitingIT {
    private static final UnitKey RESERVED = new UnitKey(MEDICINE, 2);
    private static final Reader COORDINATOR = Reader.CODE;
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    private static TestClinic clinic;
    private static Residents residents;

    @BeforeAll
    static void open() {
        clinic = TestClinic.open();
        residents = new Residents(clinic);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void emptyTheSessions() {
        clinic.reset();
        clinic.sql("update referrals set urgency = 2, valid_until = '2026-12-20'");
    }

    private static WaitEntry join(String resident, LocalDate from, LocalDate to) {
        return clinic.act(act -> clinic.bean(ReferralBookings.class)
                .join(
                        act,
                        clinic.bean(Referrals.class).get(act, clinic.referral(resident, "内科"), COORDINATOR),
                        from,
                        to));
    }

    private static WaitEntry entry(WaitEntry joined) {
        return clinic.act(act -> clinic.bean(Waiting.class).get(act, joined.id(), Booker.STAFF));
    }

    private static List<String> notices(String resident) {
        return clinic.texts(
                "select message_key from resident_notices where resident_id = '" + resident + "' order by notice_id");
    }

    /** Books and cancels the reserved slot, which is free then. */
    private static void freeTheReserved() {
        String other = residents.next();
        residents.cancel(residents.book(residents.referred(other, "内科", RESERVED), other));
    }

    private static void step(String resident, ReferralAction action, Decision decision) {
        clinic.act(act -> {
            Referrals referrals = clinic.bean(Referrals.class);
            long id = clinic.referral(resident, "内科");
            return referrals.step(
                    act, id, referrals.get(act, id, COORDINATOR).revision(), action, decision, COORDINATOR);
        });
    }

    @Test
    void aRejectedReferralWaitsNoMoreAndTheNextGetsTheSlot() {
        String rejected = residents.next();
        WaitEntry first = join(rejected, TUESDAY, TUESDAY);
        WaitEntry second = join(residents.next(), TUESDAY, TUESDAY);
        freeTheReserved();
        assertThat(entry(first).offered()).contains(RESERVED);
        step(rejected, ReferralAction.REJECT, Decision.rejected(RejectionReason.NOT_NEEDED, ""));
        assertThat(entry(first).state()).isEqualTo("left");
        assertThat(entry(second).offered()).contains(RESERVED);
    }

    @Test
    void aReferralThatIsBookedOtherwiseWaitsNoMore() {
        String resident = residents.next();
        WaitEntry entry = join(resident, TUESDAY, TUESDAY);
        Booking booking = residents.book(residents.referred(resident, "内科", new UnitKey(MEDICINE, 6)), resident);
        assertThat(entry(entry).state()).isEqualTo("booked");
        residents.cancel(booking);
        assertThat(entry(entry).offered()).isEmpty();
    }

    @Test
    void anExpiredReferralWaitsNoMore() {
        String resident = residents.next();
        WaitEntry entry = join(resident, TUESDAY, TUESDAY);
        clinic.sql("update referrals set valid_until = '2026-11-28' where department = '内科'" + " and resident_id = '"
                + resident + "'");
        clinic.act(clinic.bean(ReferralUpkeep.class)::expireDue);
        assertThat(entry(entry).state()).isEqualTo("left");
        assertThat(notices(resident)).containsExactly("referral.notice.expired");
    }

    @Test
    void whoLetsAnOfferPassIsToldAndTheNextGetsIt() {
        String late = residents.next();
        WaitEntry first = join(late, TUESDAY, TUESDAY);
        WaitEntry second = join(residents.next(), TUESDAY, TUESDAY);
        freeTheReserved();
        clinic.at(TestClinic.SUNDAY.plus(Duration.ofHours(1)));
        clinic.act(Expiry::expireDue);
        assertThat(entry(first).state()).isEqualTo("lapsed");
        assertThat(notices(late)).containsExactly("clinic.notice.offered", "clinic.notice.wait_over");
        assertThat(entry(second).offered()).contains(RESERVED);
    }

    @Test
    void whoWaitedForDaysThatAreOverIsTold() {
        String resident = residents.next();
        WaitEntry entry = join(resident, TUESDAY, TUESDAY);
        clinic.at(Instant.parse("2026-12-01T16:00:00Z")); // Wednesday, 00:00
        clinic.act(WaitSweep::lapseDue);
        assertThat(entry(entry).state()).isEqualTo("lapsed");
        assertThat(notices(resident)).containsExactly("clinic.notice.wait_over");
    }

    @Test
    void whoStillWaitsOnTheLastDayIsLeftAlone() {
        WaitEntry entry = join(residents.next(), TUESDAY, TUESDAY);
        clinic.at(Instant.parse("2026-12-01T15:59:59Z"));
        clinic.act(WaitSweep::lapseDue);
        assertThat(entry(entry).state()).isEqualTo("waiting");
    }

    @Test
    void aSessionMovedToADayThatSomebodyWaitsForIsOfferedThere() {
        WaitEntry entry = join(residents.next(), WEDNESDAY, WEDNESDAY);
        clinic.act(act -> {
            clinic.bean(Rescheduling.class).move(act, AFTERNOON, WEDNESDAY, HalfDay.PM);
            return true;
        });
        assertThat(entry(entry).offered()).contains(new UnitKey(AFTERNOON, 2));
        clinic.act(act -> {
            clinic.bean(Rescheduling.class).move(act, AFTERNOON, TUESDAY, HalfDay.PM);
            return true;
        });
        assertThat(entry(entry).state()).isEqualTo("waiting");
    }

    @Test
    void whatWasFreeWhenSomebodyJoinedIsNotForcedOnThem() {
        clinic.sql("update units set at = '2026-11-29T00:00:00Z'");
        WaitEntry entry = join(residents.next(), TUESDAY, TUESDAY);
        clinic.act(WaitSweep::offerFreed);
        assertThat(entry(entry).state()).isEqualTo("waiting");
    }

    @Test
    void whatWasFreedBesideAJoinIsOfferedAtTheNextTick() {
        freeTheReserved();
        WaitEntry entry = join(residents.next(), TUESDAY, TUESDAY);
        assertThat(clinic.act(WaitSweep::offerFreed)).isEqualTo(1);
        assertThat(entry(entry).offered()).contains(RESERVED);
        assertThat(clinic.act(WaitSweep::offerFreed)).isZero();
    }

    @Test
    void anOfferEndsWhenItsSlotBegins() {
        String holder = residents.next();
        Booking booking = residents.book(residents.referred(holder, "内科", RESERVED), holder);
        WaitEntry entry = join(residents.next(), TUESDAY, TUESDAY);
        clinic.at(booking.startsAt().minus(Duration.ofMinutes(20)));
        clinic.act(act -> clinic.bean(Bookings.class).cancel(act, booking.id(), Booker.STAFF, ""));
        assertThat(entry(entry).offeredUntil()).contains(booking.startsAt());
    }

    @Test
    void aHoldEndsWhenItsSlotBegins() {
        String resident = residents.next();
        Instant start = Instant.parse("2026-12-01T00:00:00Z");
        clinic.at(start.minus(Duration.ofMinutes(2)));
        Hold hold = residents.ordinary(resident, new UnitKey(MEDICINE, 1));
        assertThat(hold.until()).isEqualTo(start);
        clinic.at(start);
        assertThat(catchThrowable(() -> residents.book(hold, resident))).hasMessageContaining("clinic.hold_over");
    }

    @Test
    void whoIsOfferedASlotThatIsStoppedWaitsOn() {
        WaitEntry entry = join(residents.next(), TUESDAY, TUESDAY);
        freeTheReserved();
        clinic.act(act -> {
            clinic.bean(Sessions.class).stop(act, MEDICINE, "停诊");
            return true;
        });
        assertThat(entry(entry).state()).isEqualTo("waiting");
    }
}
