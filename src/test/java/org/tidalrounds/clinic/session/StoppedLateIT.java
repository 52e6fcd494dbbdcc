package org.tidalrounds.clinic.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.clinic.ServedClinic.keyed;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** What a session's change does to referrals whose days are over, to reserves that are released, and to who was just offered a slot. */
class StoppedLateIT {
    private static final Instant AFTER_RELEASE = Instant.parse("2026-11-30T07:00:01Z");

    private ServedClinic clinic;

    @BeforeEach
    void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
        clinic.at(SUNDAY);
    }

    @AfterEach
    void stop() {
        clinic.close();
    }

    private void endReferrals() {
        clinic.sql("update referrals set valid_until = '2026-11-28'");
    }

    private String slotOf(String resident) {
        return clinic.texts("select offer_id from bookings where state = 'booked' and resident_id = '" + resident + "'")
                .toString();
    }

    private void release(String session) {
        clinic.at(AFTER_RELEASE);
        assertThat(clinic.hold(clinic.newResident(), session + ".6").status()).isEqualTo(201);
    }

    private String freeReserve(String session) {
        return clinic.texts("select count(*) from units where state = 'free' and pool = 'reserve' and offer_id = '"
                        + session + "'")
                .get(0);
    }

    @Test
    void aBookingIsCarriedAlongThoughTheDaysOfItsReferralAreOver() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        endReferrals();
        assertThat(clinic.change("S-M", "stop", Map.of("reason", "停诊")).status())
                .isEqualTo(200);
        assertThat(slotOf(resident)).isEqualTo("[S-A]");
    }

    @Test
    void whoseSessionIsStoppedMayBookAgainThoughTheDaysOfTheReferralWereOver() {
        String resident = clinic.newResident();
        Answer referral = clinic.refer(resident, "外科", "session");
        clinic.book(resident, clinic.hold(referral, "S-S.2"));
        endReferrals();
        clinic.change("S-S", "stop", Map.of("reason", "停诊"));
        assertThat(clinic.texts(
                        "select state || ' ' || valid_until from referrals where resident_id = '" + resident + "'"))
                .containsExactly("accepted 2026-12-29");
    }

    @Test
    void aBookingMovesThoughTheDaysOfItsReferralAreOver() {
        String resident = clinic.newResident();
        Answer referral = clinic.refer(resident, "内科", "session");
        String booking = clinic.book(resident, clinic.hold(referral, "S-M.2")).text("id");
        endReferrals();
        Answer hold = keyed(clinic.resident(resident))
                .post(
                        PLACE + "/referrals/" + referral.text("id") + "/holds",
                        Map.of("slot", "S-A.2", "instead", Long.parseLong(booking)));
        Answer moved = keyed(clinic.resident(resident))
                .post(PLACE + "/bookings/" + booking + "/move", Map.of("slot", "S-A.2", "token", hold.text("token")));
        assertThat(moved.status()).as(moved.response().body()).isEqualTo(201);
    }

    @Test
    void whoseReferralIsOverAndCancelsDoesNotBookAgain() {
        String resident = clinic.newResident();
        Answer referral = clinic.refer(resident, "内科", "session");
        String booking = clinic.book(resident, clinic.hold(referral, "S-M.2")).text("id");
        endReferrals();
        clinic.resident(resident).post(PLACE + "/bookings/" + booking + "/cancellation", Map.of());
        assertThat(clinic.hold(referral, "S-M.6").status()).isEqualTo(409);
    }

    @Test
    void aSessionThatComesBackAfterItsReleaseIsOpenToAll() {
        clinic.booked(clinic.newResident(), "内科", "S-M.2");
        release("S-M");
        clinic.publish(AFTERNOON, SURGERY);
        clinic.publish(MEDICINE, AFTERNOON, SURGERY);
        assertThat(freeReserve("S-M")).isEqualTo("0");
        assertThat(clinic.hold(clinic.newResident(), "S-M.2").status()).isEqualTo(201);
    }

    @Test
    void whatAMovedSessionFreesAfterItsReleaseIsOpenToAll() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-A.2");
        clinic.booked(resident, "外科", "S-S.2");
        release("S-A");
        clinic.change("S-A", "move", Map.of("date", "2026-12-01", "halfDay", "am"));
        assertThat(clinic.texts("select state from units where offer_id = 'S-A' and number = 2"))
                .containsExactly("free");
        assertThat(freeReserve("S-A")).isEqualTo("0");
    }

    @Test
    void theDatabaseKeepsNothingOfAReleasedReserveFromOthers() {
        clinic.booked(clinic.newResident(), "内科", "S-M.2");
        release("S-M");
        assertThatThrownBy(() -> clinic.sql("update units set state = 'free', resident_id = null, referral_id = null,"
                        + " department = null, booking_id = null where offer_id = 'S-M' and number = 2"))
                .hasStackTraceContaining("released");
    }

    @Test
    void whoWasOfferedASlotThatASmallerSessionLacksWaitsOn() {
        String booking = clinic.booked(clinic.newResident(), "内科", "S-M.10").text("id");
        clinic.at(SUNDAY.plus(Duration.ofHours(1))); // nothing else has just become free
        String waiting = clinic.newResident();
        Answer referral = clinic.refer(waiting, "内科", "session");
        keyed(clinic.resident(waiting))
                .post(
                        PLACE + "/referrals/" + referral.text("id") + "/waiting",
                        Map.of("from", "2026-12-01", "to", "2026-12-01"));
        clinic.coordinator().post(PLACE + "/bookings/" + booking + "/cancellation", Map.of());
        assertThat(clinic.texts("select state from wait_list")).containsExactly("offered");
        clinic.publish(RepublicationIT.sized(8), AFTERNOON, SURGERY);
        assertThat(clinic.texts("select state from wait_list")).containsExactly("waiting");
    }
}
