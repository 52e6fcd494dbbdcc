package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.clinic.ServedClinic.keyed;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Ordinary booking over HTTP: what keeps one resident from taking what belongs to many. */
class SelfBookingIT {
    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void onSunday() {
        clinic.at(SUNDAY);
    }

    private void allow(String parameter, int number) {
        clinic.sql(
                "delete from policy where key = '" + parameter + "'; insert into policy (county_id, row_no, key, value,"
                        + " from_date) values ('east', 900, '" + parameter + "', '" + number + "', '2026-01-01')");
    }

    private void allowAsUsual(String parameter) {
        clinic.sql("delete from policy where key = '" + parameter + "'");
    }

    private void giveBack(String resident, Answer hold) {
        clinic.resident(resident)
                .with("Hold-Token", hold.text("token"))
                .delete(PLACE + "/slots/" + hold.text("slot") + "/hold");
    }

    private void cancel(String resident, Answer booking) {
        clinic.resident(resident).post(PLACE + "/bookings/" + booking.text("id") + "/cancellation", Map.of());
    }

    @Test
    void aResidentHoldsSoManySlotsADay() {
        String resident = clinic.newResident();
        for (int i = 0; i < 10; i++) {
            giveBack(resident, clinic.hold(resident, "S-M.1"));
        }
        Answer eleventh = clinic.hold(resident, "S-M.1");
        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.text("code")).isEqualTo("clinic.too_many_holds");
        clinic.at(SUNDAY.plus(Duration.ofDays(1)));
        assertThat(clinic.hold(resident, "S-M.1").status()).isEqualTo(201);
        giveBack(resident, clinic.hold(resident, "S-M.1"));
    }

    @Test
    void aResidentHoldsOneSlotAtATime() {
        String resident = clinic.newResident();
        clinic.hold(resident, "S-M.3");
        Answer second = clinic.hold(resident, "S-S.3");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("clinic.resident_holds_already");
    }

    @Test
    void aResidentHasSoManyBookingsAhead() {
        allow("booking.max_ahead", 1);
        String resident = clinic.newResident();
        clinic.book(resident, clinic.hold(resident, "S-M.4"));
        Answer second = clinic.hold(resident, "S-S.12");
        allowAsUsual("booking.max_ahead");
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.text("code")).isEqualTo("clinic.too_many_ahead");
        assertThat(clinic.hold(resident, "S-S.12").status()).isEqualTo(201);
    }

    @Test
    void whoHasAsManyAsAllowedStillMovesOneOfThem() {
        allow("booking.max_ahead", 1);
        String resident = clinic.newResident();
        Answer booking = clinic.book(resident, clinic.hold(resident, "S-M.11"));
        Answer hold = instead(resident, "S-S.11", booking);
        Answer moved = keyed(clinic.resident(resident))
                .post(
                        PLACE + "/bookings/" + booking.text("id") + "/move",
                        Map.of("slot", "S-S.11", "token", hold.text("token")));
        Answer another = instead(resident, "S-M.12", moved);
        Answer second = clinic.book(resident, another);
        allowAsUsual("booking.max_ahead");
        assertThat(moved.status()).as(moved.response().body()).isEqualTo(201);
        assertThat(another.status()).isEqualTo(201);
        assertThat(second.text("code")).isEqualTo("clinic.too_many_ahead");
    }

    private static Answer instead(String resident, String slot, Answer booking) {
        return keyed(clinic.resident(resident))
                .post(PLACE + "/slots/" + slot + "/holds", Map.of("instead", Long.parseLong(booking.text("id"))));
    }

    @Test
    void whoCancelsOverAndOverAsksTheFamilyDoctor() {
        allow("booking.max_cancellations", 1);
        String resident = clinic.newResident();
        cancel(resident, clinic.book(resident, clinic.hold(resident, "S-M.5")));
        cancel(resident, clinic.book(resident, clinic.hold(resident, "S-M.5")));
        Answer third = clinic.hold(resident, "S-M.5");
        allowAsUsual("booking.max_cancellations");
        assertThat(third.status()).isEqualTo(429);
        assertThat(third.text("code")).isEqualTo("clinic.too_many_cancelled");
        Answer byDoctor = ServedClinic.keyed(clinic.doctor(ServedClinic.FAMILY_DOCTOR))
                .post(PLACE + "/slots/S-M.5/holds", Map.of("residentId", resident));
        assertThat(byDoctor.status()).isEqualTo(201);
    }

    @Test
    void daysFarAheadAreNotOpenYet() {
        allow("booking.days_ahead", 2);
        Answer early = clinic.hold(clinic.newResident(), "S-M.7");
        allowAsUsual("booking.days_ahead");
        assertThat(early.status()).isEqualTo(403);
        assertThat(early.text("code")).isEqualTo("clinic.too_early");
    }

    @Test
    void aDepartmentGivesOneSlotADay() {
        String resident = clinic.newResident();
        clinic.book(resident, clinic.hold(resident, "S-M.8"));
        Answer second = clinic.book(resident, clinic.hold(resident, "S-A.8"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("clinic.one_slot_a_day");
    }

    @Test
    void theReserveIsNotForThoseWithoutAReferralUntilItsRelease() {
        String resident = clinic.newResident();
        Answer refused = clinic.hold(resident, "S-M.2");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail")).contains("2026-11-30 15:00");
        clinic.at(TestClinic.RELEASE);
        assertThat(clinic.hold(resident, "S-A.2").status()).isEqualTo(201);
    }

    @Test
    void nobodyTouchesTheBookingOfAnother() {
        String resident = clinic.newResident();
        Answer booking = clinic.book(resident, clinic.hold(resident, "S-S.4"));
        Visitor other = clinic.resident(clinic.newResident());
        String place = PLACE + "/bookings/" + booking.text("id");
        assertThat(other.get(place).status()).isEqualTo(404);
        assertThat(other.post(place + "/cancellation", Map.of()).status()).isEqualTo(404);
        assertThat(other.post(place + "/arrival", Map.of()).status()).isEqualTo(403);
        assertThat(other.get(PLACE + "/bookings?resident=" + resident).json()).isEmpty();
    }

    @Test
    void aBookingMovesOverHttp() {
        String resident = clinic.newResident();
        Answer booking = clinic.book(resident, clinic.hold(resident, "S-S.5"));
        Answer to = clinic.hold(resident, "S-S.7");
        Answer moved = ServedClinic.keyed(clinic.resident(resident))
                .post(
                        PLACE + "/bookings/" + booking.text("id") + "/move",
                        Map.of("slot", to.text("slot"), "token", to.text("token")));
        assertThat(moved.status()).isEqualTo(201);
        Answer old = clinic.resident(resident).get(PLACE + "/bookings/" + booking.text("id"));
        assertThat(old.text("state")).isEqualTo("moved");
        assertThat(old.text("followedBy")).isEqualTo(moved.text("id"));
    }
}
