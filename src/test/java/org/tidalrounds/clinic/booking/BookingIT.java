package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.SURGERY;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.session.Sessions;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Decision;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.ReferralAction;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.referral.RejectionReason;

class BookingIT {
    private static final UnitKey RESERVED = new UnitKey(MEDICINE, 2);
    private static final UnitKey OPEN = new UnitKey(MEDICINE, 1);

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
    }

    @Test
    void aReservedSlotIsBookedWithAReferral() {
        String resident = residents.next();
        Booking booking = residents.book(residents.referred(resident, "内科", RESERVED), resident);
        assertThat(booking.referralId()).contains(clinic.referral(resident, "内科"));
        assertThat(clinic.texts("select state from referrals where referral_id = "
                        + booking.referralId().orElseThrow()))
                .containsExactly("booked");
    }

    @Test
    void aReservedSlotIsNotHeldWithoutAReferral() {
        assertThatThrownBy(() -> residents.ordinary(residents.next(), RESERVED))
                .hasMessageContaining("clinic.reserved_until");
    }

    @Test
    void anOpenSlotIsBookedWithoutAReferral() {
        String resident = residents.next();
        assertThat(residents.book(residents.ordinary(resident, OPEN), resident).referralId())
                .isEmpty();
    }

    @Test
    void aUsedReferralHoldsNothingMore() {
        String resident = residents.next();
        residents.book(residents.referred(resident, "内科", RESERVED), resident);
        assertThatThrownBy(() -> residents.referred(resident, "内科", new UnitKey(MEDICINE, 6)))
                .hasMessageContaining("referral.not_open");
    }

    @Test
    void aReferralToAnotherDepartmentIsRefused() {
        assertThatThrownBy(() -> residents.referred(residents.next(), "外科", RESERVED))
                .hasMessageContaining("clinic.other_department");
    }

    @Test
    void anotherResidentsReferralIsRefusedByTheDatabase() {
        long referral = clinic.referral(residents.next(), "内科");
        Claim foreign = new Claim(residents.next(), Optional.of(referral), Optional.of("内科"), OfferKind.SESSION, true);
        assertThatThrownBy(() -> clinic.act(act -> Holds.hold(act, RESERVED, foreign)))
                .hasMessageContaining("referral.foreign");
    }

    @Test
    void anExpiredReferralIsRefused() {
        String resident = residents.next();
        clinic.sql("update referrals set valid_until = '2026-11-28' where resident_id = '" + resident + "'");
        assertThatThrownBy(() -> residents.referred(resident, "内科", RESERVED))
                .hasMessageContaining("referral.not_open");
    }

    @Test
    void twoDepartmentsAtTheSameTimeAreRefused() {
        String resident = residents.next();
        residents.book(residents.referred(resident, "内科", RESERVED), resident);
        Hold second = residents.referred(resident, "外科", new UnitKey(SURGERY, 2));
        assertThatThrownBy(() -> residents.book(second, resident)).hasMessageContaining("clinic.two_places_at_once");
    }

    @Test
    void aDepartmentGivesAResidentOneSlotADay() {
        String resident = residents.next();
        residents.book(residents.ordinary(resident, OPEN), resident);
        Hold second = residents.referred(resident, "内科", RESERVED);
        assertThatThrownBy(() -> residents.book(second, resident)).hasMessageContaining("clinic.one_slot_a_day");
    }

    @Test
    void residentsCancelUntilFourOClockOnTheWorkingDayBefore() {
        String resident = residents.next();
        Booking booking = residents.book(residents.referred(resident, "内科", RESERVED), resident);
        clinic.at(Instant.parse("2026-11-30T08:00:01Z"));
        assertThatThrownBy(() -> residents.cancel(booking)).hasMessageContaining("clinic.too_late_to_cancel");
        clinic.at(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(residents.cancel(booking).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void aReferralIsOpenAgainAfterACancellation() {
        String resident = residents.next();
        Booking booking = residents.book(residents.referred(resident, "内科", RESERVED), resident);
        residents.cancel(booking);
        assertThat(residents
                        .book(residents.referred(resident, "内科", RESERVED), resident)
                        .id())
                .isNotEqualTo(booking.id());
    }

    @Test
    void aBookingMovesToAnotherSlotThatIsHeld() {
        String resident = residents.next();
        Booking booking = residents.book(residents.ordinary(resident, OPEN), resident);
        Hold to = residents.ordinary(resident, new UnitKey(MEDICINE, 3));
        Booking moved = clinic.act(act ->
                clinic.bean(Bookings.class).move(act, booking.id(), to.unit(), to.token(), Booker.resident(resident)));
        assertThat(moved.unit()).isEqualTo(to.unit());
        assertThat(clinic.texts("select state from units where offer_id = '" + MEDICINE + "' and number = 1"))
                .containsExactly("free");
    }

    @Test
    void aFreedReservedSlotGoesToTheMostUrgentWhoWaits() {
        String first = residents.next();
        Booking booking = residents.book(residents.referred(first, "内科", RESERVED), first);
        String waiting = residents.next();
        WaitEntry entry = clinic.act(act -> clinic.bean(ReferralBookings.class)
                .join(
                        act,
                        clinic.bean(Referrals.class).get(act, clinic.referral(waiting, "内科"), Reader.CODE),
                        TestClinic.TUESDAY,
                        TestClinic.TUESDAY));
        residents.cancel(booking);
        assertThatThrownBy(() -> residents.referred(residents.next(), "内科", RESERVED))
                .hasMessageContaining("clinic.slot_taken");
        Booking accepted =
                clinic.act(act -> clinic.bean(Waiting.class).accept(act, entry.id(), Booker.resident(waiting)));
        assertThat(accepted.residentId()).isEqualTo(waiting);
        assertThat(accepted.unit()).isEqualTo(RESERVED);
    }

    @Test
    void aStoppedSessionsBookingMovesToAnotherSlotOfThatDay() {
        String resident = residents.next();
        Booking booking = residents.book(residents.referred(resident, "内科", RESERVED), resident);
        clinic.act(act -> {
            clinic.bean(Sessions.class).stop(act, MEDICINE, "停诊");
            return true;
        });
        assertThat(clinic.texts(
                        "select offer_id from bookings where state = 'booked' and resident_id = '" + resident + "'"))
                .containsExactly(TestClinic.AFTERNOON);
        assertThat(clinic.texts("select message_key from resident_notices where resident_id = '" + resident
                        + "' order by notice_id"))
                .containsExactly("clinic.notice.booked", "clinic.notice.stopped", "clinic.notice.booked");
        assertThat(booking.unit()).isEqualTo(RESERVED);
    }

    @Test
    void aRejectedReferralIsNotBooked() {
        String resident = residents.next();
        Hold hold = residents.referred(resident, "内科", RESERVED);
        clinic.act(act -> {
            long id = clinic.referral(resident, "内科");
            return clinic.bean(Referrals.class)
                    .step(
                            act,
                            id,
                            clinic.bean(Referrals.class)
                                    .get(act, id, Reader.CODE)
                                    .revision(),
                            ReferralAction.REJECT,
                            Decision.rejected(RejectionReason.NOT_NEEDED, ""),
                            Reader.CODE);
        });
        assertThatThrownBy(() -> residents.book(hold, resident)).hasMessageContaining("referral.not_open");
    }

    @Test
    void theLedgerTakesNoChange() {
        assertThatThrownBy(() -> clinic.sql("update unit_ledger set actor = 'nobody'"))
                .hasStackTraceContaining("append-only");
    }
}
