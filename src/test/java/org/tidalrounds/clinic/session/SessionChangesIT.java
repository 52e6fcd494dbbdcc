package org.tidalrounds.clinic.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.clinic.ServedClinic.TUESDAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** S1 over HTTP: a session stopped, moved and handed over takes its bookings along and tells the residents. */
class SessionChangesIT {
    private ServedClinic clinic;

    @BeforeEach
    void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
    }

    @AfterEach
    void stop() {
        clinic.close();
    }

    private JsonNode bookings(String resident) {
        return clinic.resident(resident).get(PLACE + "/bookings").json();
    }

    private String referralState(Answer booking) {
        return clinic.coordinator()
                .get(PLACE + "/referrals/" + booking.text("referralId"))
                .text("state");
    }

    @Test
    void aStoppedSessionsBookingsMoveToAnotherOfThatDay() {
        String resident = clinic.newResident();
        Answer booking = clinic.booked(resident, "内科", "S-M.2");
        Answer stopped = clinic.change("S-M", "stop", Map.of("reason", "医生外出"));
        assertThat(stopped.json().path("isOpen").asBoolean(true)).isFalse();
        assertThat(ServedClinic.values(bookings(resident), "state")).containsExactly("booked", "stopped");
        assertThat(bookings(resident).at("/0/slot").asText()).startsWith("S-A.");
        assertThat(bookings(resident).at("/1/reason").asText()).isEqualTo("医生外出");
        assertThat(referralState(booking)).isEqualTo("booked");
        assertThat(clinic.notices(resident))
                .containsExactly("clinic.notice.booked", "clinic.notice.stopped", "clinic.notice.booked");
    }

    @Test
    void whoHasNoOtherSlotThatDayIsToldAndMayBookAgain() {
        String resident = clinic.newResident();
        Answer booking = clinic.booked(resident, "外科", "S-S.2");
        clinic.change("S-S", "stop", Map.of("reason", "停诊"));
        assertThat(ServedClinic.values(bookings(resident), "state")).containsExactly("stopped");
        assertThat(referralState(booking)).isEqualTo("accepted");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked", "clinic.notice.stopped");
    }

    @Test
    void aHoldOfAStoppedSessionBooksNothing() {
        String resident = clinic.newResident();
        Answer hold = clinic.hold(clinic.refer(resident, "内科", "session"), "S-M.2");
        clinic.change("S-M", "stop", Map.of("reason", "停诊"));
        Answer refused = clinic.book(resident, hold);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("clinic.hold_over");
    }

    @Test
    void aSessionStopsOnce() {
        clinic.change("S-M", "stop", Map.of("reason", "停诊"));
        Answer again = clinic.change("S-M", "stop", Map.of("reason", "停诊"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("clinic.session_stopped");
    }

    @Test
    void aMovedSessionTakesItsBookingsToTheNewTime() {
        String resident = clinic.newResident();
        clinic.booked(resident, "外科", "S-S.2");
        Answer moved = clinic.change("S-S", "move", Map.of("date", "2026-12-03", "halfDay", "pm"));
        assertThat(moved.text("date")).isEqualTo("2026-12-03");
        assertThat(moved.text("releaseAt")).isEqualTo("2026-12-02T07:00:00Z");
        JsonNode booking = bookings(resident).get(0);
        assertThat(booking.path("state").asText()).isEqualTo("booked");
        assertThat(booking.path("date").asText()).isEqualTo("2026-12-03");
        assertThat(booking.path("startsAt").asText()).startsWith("2026-12-03T06:");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked", "clinic.notice.rescheduled");
    }

    @Test
    void whoHasSomethingElseAtTheNewTimeIsAskedToChoose() {
        String resident = clinic.newResident();
        clinic.booked(resident, "外科", "S-S.2");
        clinic.book(resident, clinic.hold(resident, "S-A.3"));
        clinic.change("S-S", "move", Map.of("date", TUESDAY.toString(), "halfDay", "pm"));
        assertThat(ServedClinic.values(bookings(resident), "state")).contains("booked");
        clinic.change("S-A", "move", Map.of("date", TUESDAY.toString(), "halfDay", "am"));
        assertThat(clinic.texts("select count(*) from bookings a join bookings b on a.resident_id = b.resident_id"
                        + " and a.booking_id < b.booking_id and a.state = 'booked' and b.state = 'booked'"
                        + " and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)"))
                .containsExactly("0");
    }

    @Test
    void aSessionDoesNotMoveToARestDay() {
        Answer sunday = clinic.change("S-M", "move", Map.of("date", "2026-12-06", "halfDay", "am"));
        assertThat(sunday.status()).isEqualTo(422);
        assertThat(sunday.text("code")).isEqualTo("clinic.no_session_then");
        assertThat(clinic.change("S-M", "move", Map.of("date", "2026-12-02", "halfDay", "noon"))
                        .text("code"))
                .isEqualTo("clinic.no_half_day");
    }

    @Test
    void aSessionHandedOverKeepsItsBookings() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        assertThat(clinic.change("S-M", "handover", Map.of("doctorId", "D13")).text("doctorId"))
                .isEqualTo("D13");
        assertThat(ServedClinic.values(bookings(resident), "slot")).containsExactly("S-M.2");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked", "clinic.notice.handed_over");
    }

    @Test
    void nobodyIsGivenTwoSessionsAtOnce() {
        Answer answer = clinic.change("S-M", "handover", Map.of("doctorId", "D21"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("D21", "S-S");
        clinic.change("S-A", "handover", Map.of("doctorId", "D21"));
        Answer moved = clinic.change("S-A", "move", Map.of("date", "2026-12-01", "halfDay", "am"));
        assertThat(moved.text("code")).isEqualTo("clinic.doctor_elsewhere");
    }

    @Test
    void nobodyUnknownHoldsASession() {
        Answer answer = clinic.change("S-M", "handover", Map.of("doctorId", "D404"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).contains("D404");
    }

    @Test
    void onlyCoordinatorsChangeSessions() {
        String place = PLACE + "/clinic-sessions/S-M/stop";
        Map<String, String> reason = Map.of("reason", "x");
        assertThat(clinic.doctor(ServedClinic.SPECIALIST).post(place, reason).status())
                .isEqualTo(403);
        assertThat(clinic.resident("P1").post(place, reason).status()).isEqualTo(403);
        assertThat(clinic.nobody().post(place, reason).status()).isEqualTo(401);
    }
}
