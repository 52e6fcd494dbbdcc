package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.SUNDAY;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.session.Sessions;
import org.tidalrounds.clinic.unit.UnitKey;

/** S5: a unit is held by one for a while, and booked by whoever shows the token. */
class HoldingIT {
    private static final UnitKey RESERVED = new UnitKey(MEDICINE, 2);

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
    void aHoldThatIsOverBooksNothing() {
        String resident = residents.next();
        Hold hold = residents.referred(resident, "内科", RESERVED);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(5)));
        assertThatThrownBy(() -> residents.book(hold, resident)).hasMessageContaining("clinic.hold_over");
    }

    @Test
    void aHoldOneSecondBeforeItsEndStillBooks() {
        String resident = residents.next();
        Hold hold = residents.referred(resident, "内科", RESERVED);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(5)).minusSeconds(1));
        assertThat(residents.book(hold, resident).state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void whatAnExpiredHoldKeptIsTakenByTheNext() {
        residents.referred(residents.next(), "内科", RESERVED);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(5)));
        String next = residents.next();
        assertThat(residents
                        .book(residents.referred(next, "内科", RESERVED), next)
                        .residentId())
                .isEqualTo(next);
    }

    @Test
    void aTokenOfAnotherHoldBooksNothing() {
        String resident = residents.next();
        Hold other = residents.referred(residents.next(), "内科", RESERVED);
        residents.referred(resident, "内科", new UnitKey(MEDICINE, 6));
        Hold mixed = new Hold(new UnitKey(MEDICINE, 6), other.token(), other.until());
        assertThatThrownBy(() -> residents.book(mixed, resident)).hasMessageContaining("clinic.hold_over");
    }

    @Test
    void aReferralHoldsOneSlotAtATime() {
        String resident = residents.next();
        residents.referred(resident, "内科", RESERVED);
        assertThatThrownBy(() -> residents.referred(resident, "内科", new UnitKey(MEDICINE, 6)))
                .hasMessageContaining("clinic.referral_holds_already");
    }

    @Test
    void aSessionStoppedWhileHeldBooksNothing() {
        String resident = residents.next();
        Hold hold = residents.referred(resident, "内科", RESERVED);
        clinic.act(act -> {
            clinic.bean(Sessions.class).stop(act, MEDICINE, "停诊");
            return true;
        });
        assertThatThrownBy(() -> residents.book(hold, resident)).hasMessageContaining("clinic.hold_over");
    }
}
