package org.tidalrounds.clinic.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Idempotency-Key and If-Match, as a phone with a bad line meets them. */
class RepeatedRequestIT {
    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static Answer hold(Visitor resident, String slot) {
        return resident.post(PLACE + "/slots/" + slot + "/holds", Map.of());
    }

    @Test
    void aRepeatedRequestIsAnsweredAsBeforeAndDoneOnce() {
        Visitor resident = ServedClinic.keyed(clinic.resident(clinic.newResident()));
        Answer first = hold(resident, "S-M.1");
        Answer again = hold(resident, "S-M.1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(clinic.texts("select action from unit_ledger where offer_id = 'S-M' and number = 1"
                        + " and action = 'hold'"))
                .hasSize(1);
    }

    @Test
    void aRepeatedBookingIsOneBooking() {
        String resident = clinic.newResident();
        Answer hold = clinic.hold(resident, "S-M.3");
        Visitor phone = ServedClinic.keyed(clinic.resident(resident));
        Map<String, String> held = Map.of("slot", "S-M.3", "token", hold.text("token"));
        Answer first = phone.post(PLACE + "/bookings", held);
        assertThat(first.status()).isEqualTo(201);
        assertThat(phone.post(PLACE + "/bookings", held).json()).isEqualTo(first.json());
        assertThat(phone.get(PLACE + "/bookings").json()).hasSize(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        Visitor resident = ServedClinic.keyed(clinic.resident(clinic.newResident()));
        hold(resident, "S-M.4");
        Answer other = hold(resident, "S-M.5");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("clinic.key_used");
    }

    @Test
    void aRequestWhoseTwinIsUnderWayIsAskedToComeBack() throws SQLException {
        String id = clinic.newResident();
        Visitor resident = clinic.resident(id).with("Idempotency-Key", "twin");
        try (Connection twin = clinic.connect();
                Statement statement = twin.createStatement()) {
            twin.setAutoCommit(false);
            statement.execute("insert into request_answers (county_id, caller, request_key, request_hash, at)"
                    + " values ('east', '" + clinic.accountOf(id) + "', 'twin', 'x', now())");
            Answer meanwhile = hold(resident, "S-M.7");
            assertThat(meanwhile.status()).isEqualTo(409);
            assertThat(meanwhile.text("code")).isEqualTo("clinic.key_in_flight");
            twin.rollback();
        }
        assertThat(hold(resident, "S-M.7").status()).isEqualTo(201);
    }

    @Test
    void withoutAKeyNothingIsMade() {
        String resident = clinic.newResident();
        Answer answer = hold(clinic.resident(resident), "S-M.8");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("clinic.no_key");
        assertThat(clinic.hold(resident, "S-M.8").status()).isEqualTo(201);
    }

    @Test
    void twoResidentsMayChooseTheSameKey() {
        Visitor one = clinic.resident(clinic.newResident()).with("Idempotency-Key", "same");
        Visitor other = clinic.resident(clinic.newResident()).with("Idempotency-Key", "same");
        assertThat(hold(one, "S-M.9").status()).isEqualTo(201);
        assertThat(hold(other, "S-M.11").status()).isEqualTo(201);
    }

    @Test
    void aRefusalIsNotKept() {
        Visitor late = clinic.resident(clinic.newResident()).with("Idempotency-Key", "late");
        String quick = clinic.newResident();
        Answer taken = clinic.hold(quick, "S-M.12");
        assertThat(hold(late, "S-M.12").text("code")).isEqualTo("clinic.slot_taken");
        assertThat(clinic.resident(quick)
                        .with("Hold-Token", taken.text("token"))
                        .delete(PLACE + "/slots/S-M.12/hold")
                        .status())
                .isEqualTo(204);
        assertThat(hold(late, "S-M.12").status()).isEqualTo(201);
    }

    @Test
    void aSessionIsChangedByWhoeverSawItsLastRevision() {
        Visitor coordinator = clinic.coordinator();
        String place = PLACE + "/clinic-sessions/S-M";
        Map<String, String> doctor = Map.of("doctorId", "D13");
        assertThat(coordinator.post(place + "/handover", doctor).status()).isEqualTo(428);
        String seen = coordinator.get(place).header("ETag");
        Answer changed = coordinator.with("If-Match", seen).post(place + "/handover", doctor);
        assertThat(changed.text("doctorId")).isEqualTo("D13");
        assertThat(changed.header("ETag")).isNotEqualTo(seen);
        Answer stale = coordinator.with("If-Match", seen).post(place + "/handover", doctor);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("detail")).contains(changed.header("ETag"));
        assertThat(coordinator
                        .with("If-Match", "*")
                        .post(place + "/handover", doctor)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aReferralIsChangedByWhoeverSawItsLastRevision() {
        Answer referral = clinic.refer(clinic.newResident(), "内科", "session");
        Visitor specialist = clinic.doctor(ServedClinic.SPECIALIST);
        String place = PLACE + "/referrals/" + referral.text("id");
        String seen = specialist.get(place).header("ETag");
        assertThat(specialist.post(place + "/acceptance", Map.of()).status()).isEqualTo(428);
        assertThat(specialist
                        .with("If-Match", seen)
                        .post(place + "/acceptance", Map.of())
                        .text("state"))
                .isEqualTo("accepted");
        Answer stale = specialist.with("If-Match", seen).post(place + "/deferral", Map.of());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("referral.stale");
    }
}
