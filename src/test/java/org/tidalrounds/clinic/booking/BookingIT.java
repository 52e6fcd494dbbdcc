package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.RELEASE;
import static org.tidalrounds.clinic.TestClinic.SUNDAY;
import static org.tidalrounds.clinic.TestClinic.SURGERY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final UnitKey RESERVED = new UnitKey(MEDICINE, 2);
    private static final UnitKey OPEN = new UnitKey(MEDICINE, 1);

    private static TestClinic clinic;

    @BeforeAll
    static void open() {
        clinic = TestClinic.open();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void emptyTheSessions() {
        clinic.reset();
    }

    private static String resident() {
        return "P" + NEXT.incrementAndGet();
    }

    private static Hold referred(String resident, String department, UnitKey unit) {
        return clinic.act(act -> {
            long id = clinic.referral(resident, department);
            return clinic.bean(ReferralBookings.class)
                    .hold(act, clinic.bean(Referrals.class).get(act, id, Reader.CODE), unit, true);
        });
    }

    private static Hold ordinary(String resident, UnitKey unit) {
        return clinic.act(act -> Holds.hold(act, unit, Claim.ordinary(resident, true)));
    }

    private static Booking book(Hold hold, String resident) {
        return clinic.act(
                act -> clinic.bean(Bookings.class).book(act, hold.unit(), hold.token(), Booker.resident(resident)));
    }

    private static Booking cancel(Booking booking) {
        return clinic.act(act ->
                clinic.bean(Bookings.class).cancel(act, booking.id(), Booker.resident(booking.residentId()), ""));
    }

    @Test
    void aReservedSlotIsBookedWithAReferral() {
        String resident = resident();
        Booking booking = book(referred(resident, "内科", RESERVED), resident);
        assertThat(booking.referralId()).contains(clinic.referral(resident, "内科"));
        assertThat(clinic.texts("select state from referrals where referral_id = "
                        + booking.referralId().orElseThrow()))
                .containsExactly("booked");
    }

    @Test
    void aReservedSlotIsNotHeldWithoutAReferral() {
        assertThatThrownBy(() -> ordinary(resident(), RESERVED)).hasMessageContaining("clinic.reserved_until");
    }

    @Test
    void anOpenSlotIsBookedWithoutAReferral() {
        String resident = resident();
        assertThat(book(ordinary(resident, OPEN), resident).referralId()).isEmpty();
    }

    @Test
    void aUsedReferralHoldsNothingMore() {
        String resident = resident();
        book(referred(resident, "内科", RESERVED), resident);
        assertThatThrownBy(() -> referred(resident, "内科", new UnitKey(MEDICINE, 6)))
                .hasMessageContaining("referral.not_open");
    }

    @Test
    void aReferralToAnotherDepartmentIsRefused() {
        assertThatThrownBy(() -> referred(resident(), "外科", RESERVED)).hasMessageContaining("clinic.other_department");
    }

    @Test
    void anotherResidentsReferralIsRefusedByTheDatabase() {
        long referral = clinic.referral(resident(), "内科");
        Claim foreign = new Claim(resident(), Optional.of(referral), Optional.of("内科"), OfferKind.SESSION, true);
        assertThatThrownBy(() -> clinic.act(act -> Holds.hold(act, RESERVED, foreign)))
                .hasMessageContaining("referral.foreign");
    }

    @Test
    void anExpiredReferralIsRefused() {
        String resident = resident();
        clinic.sql("update referrals set valid_until = '2026-11-28' where resident_id = '" + resident + "'");
        assertThatThrownBy(() -> referred(resident, "内科", RESERVED)).hasMessageContaining("referral.not_open");
    }

    @Test
    void aHoldThatIsOverBooksNothing() {
        String resident = resident();
        Hold hold = referred(resident, "内科", RESERVED);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(5)));
        assertThatThrownBy(() -> book(hold, resident)).hasMessageContaining("clinic.hold_over");
    }

    @Test
    void aHoldOneSecondBeforeItsEndStillBooks() {
        String resident = resident();
        Hold hold = referred(resident, "内科", RESERVED);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(5)).minusSeconds(1));
        assertThat(book(hold, resident).state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void whatAnExpiredHoldKeptIsTakenByTheNext() {
        referred(resident(), "内科", RESERVED);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(5)));
        String next = resident();
        assertThat(book(referred(next, "内科", RESERVED), next).residentId()).isEqualTo(next);
    }

    @Test
    void aTokenOfAnotherHoldBooksNothing() {
        String resident = resident();
        Hold other = referred(resident(), "内科", RESERVED);
        referred(resident, "内科", new UnitKey(MEDICINE, 6));
        Hold mixed = new Hold(new UnitKey(MEDICINE, 6), other.token(), other.until());
        assertThatThrownBy(() -> book(mixed, resident)).hasMessageContaining("clinic.hold_over");
    }

    @Test
    void aReferralHoldsOneSlotAtATime() {
        String resident = resident();
        referred(resident, "内科", RESERVED);
        assertThatThrownBy(() -> referred(resident, "内科", new UnitKey(MEDICINE, 6)))
                .hasMessageContaining("clinic.referral_holds_already");
    }

    @Test
    void twoDepartmentsAtTheSameTimeAreRefused() {
        String resident = resident();
        book(referred(resident, "内科", RESERVED), resident);
        Hold second = referred(resident, "外科", new UnitKey(SURGERY, 2));
        assertThatThrownBy(() -> book(second, resident)).hasMessageContaining("clinic.two_places_at_once");
    }

    @Test
    void aDepartmentGivesAResidentOneSlotADay() {
        String resident = resident();
        book(ordinary(resident, OPEN), resident);
        Hold second = referred(resident, "内科", RESERVED);
        assertThatThrownBy(() -> book(second, resident)).hasMessageContaining("clinic.one_slot_a_day");
    }

    @Test
    void aSlotReleasedASecondAgoIsOpenToAll() {
        clinic.at(RELEASE.plusSeconds(1));
        clinic.act(Release::releaseDue);
        String resident = resident();
        assertThat(book(ordinary(resident, RESERVED), resident).state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void atTheReleaseMinuteTheFirstWhoAsksReleasesIfNoTimerDid() {
        clinic.at(RELEASE);
        String resident = resident();
        ordinary(resident, RESERVED);
        assertThat(clinic.texts(
                        "select released_units || ' ' || used_units from offers where offer_id = '" + MEDICINE + "'"))
                .containsExactly("3 0");
    }

    @Test
    void aSecondBeforeTheReleaseTheReserveIsStillKept() {
        clinic.at(RELEASE.minusSeconds(1));
        clinic.act(Release::releaseDue);
        assertThatThrownBy(() -> ordinary(resident(), RESERVED)).hasMessageContaining("clinic.reserved_until");
    }

    @Test
    void releasedIsReservedLessUsedAndHappensOnce() {
        String resident = resident();
        book(referred(resident, "内科", RESERVED), resident);
        clinic.at(RELEASE.plus(Duration.ofHours(2)));
        clinic.act(Release::releaseDue);
        clinic.act(Release::releaseDue);
        assertThat(clinic.texts(
                        "select released_units || ' ' || used_units from offers where offer_id = '" + MEDICINE + "'"))
                .containsExactly("2 1");
    }

    @Test
    void residentsCancelUntilFourOClockOnTheWorkingDayBefore() {
        String resident = resident();
        Booking booking = book(referred(resident, "内科", RESERVED), resident);
        clinic.at(Instant.parse("2026-11-30T08:00:01Z"));
        assertThatThrownBy(() -> cancel(booking)).hasMessageContaining("clinic.too_late_to_cancel");
        clinic.at(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(cancel(booking).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void aReferralIsOpenAgainAfterACancellation() {
        String resident = resident();
        Booking booking = book(referred(resident, "内科", RESERVED), resident);
        cancel(booking);
        assertThat(book(referred(resident, "内科", RESERVED), resident).id()).isNotEqualTo(booking.id());
    }

    @Test
    void aBookingMovesToAnotherSlotThatIsHeld() {
        String resident = resident();
        Booking booking = book(ordinary(resident, OPEN), resident);
        Hold to = ordinary(resident, new UnitKey(MEDICINE, 3));
        Booking moved = clinic.act(act ->
                clinic.bean(Bookings.class).move(act, booking.id(), to.unit(), to.token(), Booker.resident(resident)));
        assertThat(moved.unit()).isEqualTo(to.unit());
        assertThat(clinic.texts("select state from units where offer_id = '" + MEDICINE + "' and number = 1"))
                .containsExactly("free");
    }

    @Test
    void aFreedReservedSlotGoesToTheMostUrgentWhoWaits() {
        String first = resident();
        Booking booking = book(referred(first, "内科", RESERVED), first);
        String waiting = resident();
        WaitEntry entry = clinic.act(act -> clinic.bean(ReferralBookings.class)
                .join(
                        act,
                        clinic.bean(Referrals.class).get(act, clinic.referral(waiting, "内科"), Reader.CODE),
                        TestClinic.TUESDAY,
                        TestClinic.TUESDAY));
        cancel(booking);
        assertThatThrownBy(() -> referred(resident(), "内科", RESERVED)).hasMessageContaining("clinic.slot_taken");
        Booking accepted =
                clinic.act(act -> clinic.bean(Waiting.class).accept(act, entry.id(), Booker.resident(waiting)));
        assertThat(accepted.residentId()).isEqualTo(waiting);
        assertThat(accepted.unit()).isEqualTo(RESERVED);
    }

    @Test
    void eachNoShowOfAYearBlocksLonger() {
        String resident = resident();
        Booking booking = book(ordinary(resident, OPEN), resident);
        clinic.at(booking.endsAt());
        clinic.act(act -> clinic.bean(Attendance.class).missed(act, booking.id()));
        assertThat(clinic.texts("select blocked_until from no_shows")).containsExactly("2026-12-31");
        assertThatThrownBy(() -> ordinary(resident, new UnitKey(SURGERY, 12))).hasMessageContaining("clinic.blocked");
    }

    @Test
    void theFamilyDoctorBooksForABlockedResident() {
        String resident = resident();
        Booking booking = book(ordinary(resident, OPEN), resident);
        clinic.at(booking.endsAt());
        clinic.act(act -> clinic.bean(Attendance.class).missed(act, booking.id()));
        Hold hold = clinic.act(act -> Holds.hold(act, new UnitKey(SURGERY, 12), Claim.ordinary(resident, false)));
        assertThat(hold.token()).isNotEmpty();
    }

    @Test
    void aSessionStoppedWhileHeldBooksNothing() {
        String resident = resident();
        Hold hold = referred(resident, "内科", RESERVED);
        clinic.act(act -> {
            clinic.bean(Sessions.class).stop(act, MEDICINE, "停诊");
            return true;
        });
        assertThatThrownBy(() -> book(hold, resident)).hasMessageContaining("clinic.hold_over");
    }

    @Test
    void aStoppedSessionsBookingMovesToAnotherSlotOfThatDay() {
        String resident = resident();
        Booking booking = book(referred(resident, "内科", RESERVED), resident);
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
        String resident = resident();
        Hold hold = referred(resident, "内科", RESERVED);
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
        assertThatThrownBy(() -> book(hold, resident)).hasMessageContaining("referral.not_open");
    }

    @Test
    void theLedgerTakesNoChange() {
        assertThatThrownBy(() -> clinic.sql("update unit_ledger set actor = 'nobody'"))
                .hasStackTraceContaining("append-only");
    }
}
