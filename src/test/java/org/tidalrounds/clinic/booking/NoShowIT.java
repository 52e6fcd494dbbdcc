package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.SURGERY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.unit.UnitKey;

/** S7: who does not come books no more by himself for a while, each time of a year for longer. */
class NoShowIT {
    private static final UnitKey OPEN = new UnitKey(MEDICINE, 1);
    private static final List<Integer> OPEN_NUMBERS = List.of(1, 3, 4, 5, 7);

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
    void aNoShowBlocksSelfBookingUntilTheDayThatIsTold() {
        String resident = residents.next();
        Booking booking = residents.book(residents.ordinary(resident, OPEN), resident);
        clinic.at(booking.endsAt());
        clinic.act(act -> clinic.bean(Attendance.class).missed(act, booking.id()));
        assertThat(clinic.texts("select blocked_until from no_shows")).containsExactly("2026-12-31");
        assertThatThrownBy(() -> residents.ordinary(resident, new UnitKey(SURGERY, 12)))
                .hasMessageContaining("clinic.blocked");
    }

    @Test
    void eachNoShowOfAYearBlocksLongerAndANewYearBeginsAnew() {
        String resident = residents.next();
        missAgain(resident, "2026-12-01", 1);
        missAgain(resident, "2026-12-01", 2);
        missAgain(resident, "2026-12-01", 3);
        missAgain(resident, "2026-12-01", 4);
        missAgain(resident, "2027-01-04", 5);
        assertThat(clinic.texts("select blocked_until - date '2026-12-01' from no_shows where resident_id = '"
                        + resident + "' order by booking_id"))
                .containsExactly("30", "60", "90", "90", "30");
    }

    /** Books by the family doctor, and does not come; the day is written over, since the sessions are of one day. */
    private static void missAgain(String resident, String day, int number) {
        clinic.at(TestClinic.SUNDAY);
        Hold hold = clinic.act(act ->
                Holds.hold(act, new UnitKey(SURGERY, OPEN_NUMBERS.get(number - 1)), Claim.ordinary(resident, false)));
        Booking booking =
                clinic.act(act -> clinic.bean(Bookings.class).book(act, hold.unit(), hold.token(), Booker.STAFF));
        clinic.sql("update bookings set date = '" + day + "' where booking_id = " + booking.id());
        clinic.at(booking.endsAt());
        clinic.act(act -> clinic.bean(Attendance.class).missed(act, booking.id()));
        clinic.sql("update bookings set date = date '2020-01-01' + " + number
                + ", starts_at = timestamptz '2020-01-01' + interval '"
                + number + " days', ends_at = timestamptz '2020-01-01' + interval '" + number + " days 10 minutes'"
                + " where booking_id = " + booking.id());
    }

    @Test
    void aBlockIsOverOnTheDayAfter() {
        String resident = residents.next();
        Booking booking = residents.book(residents.ordinary(resident, OPEN), resident);
        clinic.at(booking.endsAt());
        clinic.act(act -> clinic.bean(Attendance.class).missed(act, booking.id()));
        clinic.sql("update no_shows set blocked_until = '2026-11-29'");
        clinic.at(Instant.parse("2026-11-29T15:59:59Z"));
        assertThatThrownBy(() -> residents.ordinary(resident, new UnitKey(SURGERY, 12)))
                .hasMessageContaining("clinic.blocked");
        clinic.at(Instant.parse("2026-11-29T16:00:00Z"));
        assertThat(residents.ordinary(resident, new UnitKey(SURGERY, 12)).token())
                .isNotEmpty();
    }

    @Test
    void theFamilyDoctorBooksForABlockedResident() {
        String resident = residents.next();
        Booking booking = residents.book(residents.ordinary(resident, OPEN), resident);
        clinic.at(booking.endsAt());
        clinic.act(act -> clinic.bean(Attendance.class).missed(act, booking.id()));
        Hold hold = clinic.act(act -> Holds.hold(act, new UnitKey(SURGERY, 12), Claim.ordinary(resident, false)));
        assertThat(hold.token()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no_show,booked", "no_show,arrived", "no_show,cancelled"})
    void theDatabaseTakesNoStepBack(String from, String to) {
        String resident = residents.next();
        Booking booking = residents.book(residents.ordinary(resident, OPEN), resident);
        clinic.sql("update bookings set state = '" + from + "' where booking_id = " + booking.id());
        assertThatThrownBy(
                        () -> clinic.sql("update bookings set state = '" + to + "' where booking_id = " + booking.id()))
                .hasStackTraceContaining("cannot go from " + from + " to " + to);
    }

    @Test
    void theDatabaseGivesNobodyTheBookingOfAnother() {
        String resident = residents.next();
        Booking booking = residents.book(residents.ordinary(resident, OPEN), resident);
        assertThatThrownBy(() -> clinic.sql("update bookings set resident_id = '" + residents.next()
                        + "' where booking_id = " + booking.id()))
                .hasStackTraceContaining("passes from one resident");
    }
}
