package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SPECIALIST;
import static org.tidalrounds.clinic.ServedClinic.STRANGER;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A referral up, from the draft to its end, over HTTP by those who may. */
class ReferralIT {
    private static final String WORKLIST = PLACE + "/referrals?worklist=%E5%86%85%E7%A7%91";

    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void onSunday() {
        clinic.at(SUNDAY);
    }

    private static Answer referral() {
        Answer referral = clinic.refer(clinic.newResident(), "内科", "session");
        assertThat(referral.status()).as(referral.response().body()).isEqualTo(201);
        return referral;
    }

    private static Answer read(Answer referral, Visitor reader) {
        return reader.get(PLACE + "/referrals/" + referral.text("id"));
    }

    private static List<String> actions(Answer referral, String doctor) {
        JsonNode actions = read(referral, clinic.doctor(doctor)).json().path("actions");
        return StreamSupport.stream(actions.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void aReferralGoesFromDraftToClosed() {
        String resident = clinic.newResident();
        Answer draft = ServedClinic.keyed(clinic.doctor(FAMILY_DOCTOR))
                .post(
                        PLACE + "/referrals",
                        Map.of(
                                "residentId",
                                resident,
                                "department",
                                "内科",
                                "urgency",
                                "urgent",
                                "complaint",
                                "胸闷",
                                "attachments",
                                List.of(Map.of("title", "心电图", "content", "窦性心律")),
                                "draft",
                                true));
        assertThat(draft.text("state")).isEqualTo("draft");
        assertThat(clinic.resident(resident).get(PLACE + "/referrals").json()).isEmpty();
        assertThat(clinic.step(clinic.doctor(FAMILY_DOCTOR), draft, "sending", Map.of())
                        .text("state"))
                .isEqualTo("sent");
        Visitor specialist = clinic.doctor(SPECIALIST);
        assertThat(clinic.step(specialist, draft, "acceptance", Map.of()).text("state"))
                .isEqualTo("accepted");
        assertThat(specialist
                        .get(PLACE + "/referrals/" + draft.text("id") + "/attachments")
                        .json()
                        .at("/0/content")
                        .asText())
                .isEqualTo("窦性心律");
        Answer booking = clinic.book(resident, clinic.hold(draft, "S-M.2"));
        assertThat(read(draft, specialist).text("bookingId")).isEqualTo(booking.text("id"));
        clinic.at(Instant.parse("2026-12-01T00:30:00Z"));
        String place = PLACE + "/bookings/" + booking.text("id");
        assertThat(clinic.doctor(SPECIALIST).post(place + "/arrival", Map.of()).text("state"))
                .isEqualTo("arrived");
        assertThat(clinic.doctor(SPECIALIST).post(place + "/visit", Map.of()).text("state"))
                .isEqualTo("seen");
        assertThat(clinic.step(clinic.doctor(SPECIALIST), draft, "closure", Map.of())
                        .text("state"))
                .isEqualTo("closed");
        assertThat(clinic.texts(
                        "select string_agg(state, ' ' order by revision) from referral_ledger where referral_id = "
                                + draft.text("id")))
                .containsExactly("draft sent accepted booked arrived seen closed");
    }

    @Test
    void whatIsPossibleDependsOnWhoReads() {
        Answer referral = referral();
        assertThat(actions(referral, FAMILY_DOCTOR)).containsExactly("withdraw");
        assertThat(actions(referral, SPECIALIST)).containsExactly("accept", "defer", "reject");
    }

    @Test
    void whoHasNothingToDoWithAReferralDoesNotSeeIt() {
        Answer referral = referral();
        assertThat(read(referral, clinic.doctor(STRANGER)).status()).isEqualTo(404);
        assertThat(read(referral, clinic.resident("P98")).status()).isEqualTo(404);
        Answer step = clinic.doctor(STRANGER)
                .with("If-Match", "\"1\"")
                .post(PLACE + "/referrals/" + referral.text("id") + "/acceptance", Map.of());
        assertThat(step.status()).isEqualTo(404);
        Answer hold = ServedClinic.keyed(clinic.resident("P98"))
                .post(PLACE + "/referrals/" + referral.text("id") + "/holds", Map.of("slot", "S-M.6"));
        assertThat(hold.status()).isEqualTo(404);
    }

    @Test
    void theSenderDoesNotAcceptForTheHospital() {
        Answer refused = clinic.step(clinic.doctor(FAMILY_DOCTOR), referral(), "acceptance", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("referral.not_yours");
    }

    @Test
    void aRejectionHasACodedReasonAndIsTold() {
        Answer referral = referral();
        Visitor specialist = clinic.doctor(SPECIALIST);
        assertThat(clinic.step(specialist, referral, "rejection", Map.of("reason", "dislike"))
                        .text("code"))
                .isEqualTo("referral.no_code");
        Answer rejected =
                clinic.step(specialist, referral, "rejection", Map.of("reason", "incomplete", "note", "缺化验单"));
        assertThat(rejected.text("reasonCode")).isEqualTo("incomplete");
        assertThat(clinic.notices(referral.text("residentId"))).containsExactly("referral.notice.rejected");
        assertThat(clinic.hold(referral, "S-M.6").text("code")).isEqualTo("referral.not_open");
    }

    @Test
    void whatWasDeferredStaysOnTheWorklistAndComesFirstWhenOverdue() {
        Answer urgent = referral();
        Answer deferred = referral();
        clinic.step(clinic.doctor(SPECIALIST), deferred, "deferral", Map.of("until", "2026-12-02"));
        assertThat(clinic.notices(deferred.text("residentId"))).containsExactly("referral.notice.deferred");
        List<String> before =
                ServedClinic.values(clinic.doctor(SPECIALIST).get(WORKLIST).json(), "id");
        assertThat(before).contains(urgent.text("id"), deferred.text("id"));
        clinic.at(Instant.parse("2026-12-03T01:00:00Z"));
        JsonNode after = clinic.doctor(SPECIALIST).get(WORKLIST).json();
        assertThat(after.at("/0/id").asText()).isEqualTo(deferred.text("id"));
        assertThat(after.at("/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void aDeferralHasALimit() {
        Answer tooLong = clinic.step(clinic.doctor(SPECIALIST), referral(), "deferral", Map.of("until", "2026-12-14"));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text("detail")).contains("2026-12-13");
        Answer byPolicy = clinic.step(clinic.doctor(SPECIALIST), referral(), "deferral", Map.of());
        assertThat(byPolicy.text("deferredUntil")).isEqualTo("2026-12-13");
    }

    @Test
    void whoHasToWaitForTheHospitalHasTimeToBookAfterwards() {
        Answer referral = referral();
        clinic.sql("update referrals set valid_until = '2026-12-01' where referral_id = " + referral.text("id"));
        Answer deferred = clinic.step(clinic.doctor(SPECIALIST), referral, "deferral", Map.of("until", "2026-12-10"));
        assertThat(deferred.text("validUntil")).isEqualTo("2026-12-24");
    }

    @Test
    void aDeferredReferralIsBookedAndLeavesTheWorklist() {
        Answer deferred = referral();
        clinic.step(clinic.doctor(SPECIALIST), deferred, "deferral", Map.of());
        clinic.book(deferred.text("residentId"), clinic.hold(deferred, "S-M.10"));
        assertThat(ServedClinic.values(clinic.doctor(SPECIALIST).get(WORKLIST).json(), "id"))
                .doesNotContain(deferred.text("id"));
    }

    @Test
    void theWorklistIsForTheDepartmentAndCoordinators() {
        assertThat(clinic.doctor(STRANGER).get(WORKLIST).status()).isEqualTo(403);
        assertThat(clinic.resident("P98").get(WORKLIST).status()).isEqualTo(403);
        assertThat(clinic.coordinator().get(WORKLIST).status()).isEqualTo(200);
    }

    @Test
    void theFamilyDoctorBooksDuringTheVisit() {
        Answer referral = referral();
        Answer hold = ServedClinic.keyed(clinic.doctor(FAMILY_DOCTOR))
                .post(PLACE + "/referrals/" + referral.text("id") + "/holds", Map.of("slot", "S-A.2"));
        Answer booking = ServedClinic.keyed(clinic.doctor(FAMILY_DOCTOR))
                .post(PLACE + "/bookings", Map.of("slot", "S-A.2", "token", hold.text("token")));
        assertThat(booking.text("residentId")).isEqualTo(referral.text("residentId"));
    }

    @Test
    void anExpiredReferralHoldsNothing() {
        Answer referral = referral();
        clinic.at(SUNDAY.plus(Duration.ofDays(31)));
        Answer refused = clinic.hold(referral, "S-M.6");
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void oneReferralToADepartmentIsOpenAtATime() {
        Answer first = referral();
        Answer second = clinic.refer(first.text("residentId"), "内科", "session");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("referral.open_already");
    }

    @Test
    void whatCannotBeReferredIsRefusedByName() {
        assertThat(clinic.refer("P404", "内科", "session").text("detail")).contains("P404");
        assertThat(clinic.refer(clinic.newResident(), "巫医科", "bed").text("code"))
                .isEqualTo("referral.no_department");
        assertThat(clinic.refer(clinic.newResident(), "内科", "chair").text("code"))
                .isEqualTo("referral.no_code");
    }
}
