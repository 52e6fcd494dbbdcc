package org.tidalrounds.clinic.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.web.Visitor.Answer;

/** What can be proved afterwards, over HTTP. */
class LedgerIT {
    private static final String HISTORY = PLACE + "/slots/S-M.2/history";
    private static final Instant BOOKED = SUNDAY.plus(Duration.ofHours(1));
    private static final Instant CANCELLED = SUNDAY.plus(Duration.ofHours(2));

    private ServedClinic clinic;
    private String resident = "";

    /** Booked after an hour, cancelled after two. */
    @BeforeEach
    void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON);
        resident = clinic.newResident();
        clinic.at(BOOKED);
        Answer booking = clinic.booked(resident, "内科", "S-M.2");
        clinic.at(CANCELLED);
        clinic.resident(resident).post(PLACE + "/bookings/" + booking.text("id") + "/cancellation", Map.of());
    }

    @AfterEach
    void stop() {
        clinic.close();
    }

    private JsonNode reserve(Instant at) {
        return clinic
                .coordinator()
                .get(PLACE + "/reserve?date=2026-12-01&at=" + at)
                .json()
                .findParents("department")
                .stream()
                .filter(share -> share.path("kind").asText().equalsIgnoreCase("session"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSlotsHistoryHasOneRowForEachStep() {
        JsonNode history = clinic.coordinator().get(HISTORY).json();
        assertThat(ServedClinic.values(history, "action")).containsExactly("cut", "hold", "book", "cancel");
        assertThat(ServedClinic.values(history, "revision")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void whoHeldASlotAtAMomentIsToldWithTheRuleOfThatMoment() {
        JsonNode moment = clinic.coordinator()
                .get(HISTORY + "?at=" + BOOKED.plus(Duration.ofMinutes(30)))
                .json();
        assertThat(moment).hasSize(1);
        assertThat(moment.at("/0/state").asText()).isEqualTo("booked");
        assertThat(moment.at("/0/residentId").asText()).isEqualTo(resident);
        assertThat(moment.at("/0/pool").asText()).isEqualTo("reserve");
        assertThat(moment.at("/0/sessionReserved").asInt()).isEqualTo(3);
        assertThat(moment.at("/0/releaseAt").asText()).isEqualTo(TestClinic.RELEASE.toString());
        JsonNode after = clinic.coordinator()
                .get(HISTORY + "?at=" + CANCELLED.plusSeconds(1))
                .json();
        assertThat(after.at("/0/state").asText()).isEqualTo("free");
        assertThat(after.at("/0/residentId").isValueNode())
                .isEqualTo(after.at("/0/residentId").isNull());
    }

    @Test
    void theRuleOfAMomentIsToldThoughTheSlotItselfDidNotChange() {
        clinic.at(CANCELLED.plusSeconds(60));
        clinic.publish(larger(), AFTERNOON);
        JsonNode before = clinic.coordinator()
                .get(PLACE + "/slots/S-M.1/history?at=" + CANCELLED.plusSeconds(1))
                .json();
        JsonNode after = clinic.coordinator()
                .get(PLACE + "/slots/S-M.1/history?at=" + CANCELLED.plusSeconds(61))
                .json();
        assertThat(before.at("/0/sessionReserved").asInt()).isEqualTo(3);
        assertThat(after.at("/0/sessionReserved").asInt()).isEqualTo(4);
        assertThat(after.at("/0/revision").asInt())
                .isEqualTo(before.at("/0/revision").asInt());
    }

    private static ClinicSession larger() {
        ClinicSession one = MEDICINE;
        return new ClinicSession(
                one.id(),
                one.templateId(),
                one.date(),
                one.halfDay(),
                one.facilityId(),
                one.department(),
                one.doctorId(),
                20,
                0);
    }

    @Test
    void beforeASlotWasCutThereIsNothingToTell() {
        Answer none = clinic.coordinator().get(HISTORY + "?at=2026-11-28T00:00:00Z");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text("code")).isEqualTo("clinic.no_slot");
    }

    @Test
    void theReserveOfADepartmentAndDayIsToldForAnyMoment() {
        JsonNode booked = reserve(BOOKED.plusSeconds(1));
        assertThat(booked.path("department").asText()).isEqualTo("内科");
        assertThat(booked.path("capacity").asInt()).isEqualTo(24);
        assertThat(booked.path("promised").asInt()).isEqualTo(6);
        assertThat(booked.path("kept").asInt()).isEqualTo(6);
        assertThat(booked.path("used").asInt()).isEqualTo(1);
        assertThat(reserve(CANCELLED.plusSeconds(1)).path("used").asInt()).isZero();
    }

    @Test
    void afterTheReleaseTheReserveTellsWhatWasUsedAndWhatWasReleased() {
        clinic.at(CANCELLED.plus(Duration.ofHours(1)));
        clinic.booked(clinic.newResident(), "内科", "S-M.6");
        clinic.at(TestClinic.RELEASE);
        clinic.hold(clinic.newResident(), "S-M.10");
        clinic.hold(clinic.newResident(), "S-A.10");
        JsonNode after = reserve(TestClinic.RELEASE.plusSeconds(1));
        assertThat(after.path("released").asInt()).isEqualTo(5);
        assertThat(after.path("used").asInt()).isEqualTo(1);
        assertThat(after.path("kept").asInt()).isEqualTo(1);
        assertThat(reserve(TestClinic.RELEASE.minusSeconds(1)).path("released").asInt())
                .isZero();
    }

    @Test
    void coordinatorsSeeUseWaitingAndShortage() {
        clinic.booked(clinic.newResident(), "内科", "S-M.6");
        String waiting = clinic.newResident();
        Answer referral = clinic.refer(waiting, "内科", "session");
        ServedClinic.keyed(clinic.resident(waiting))
                .post(
                        PLACE + "/referrals/" + referral.text("id") + "/waiting",
                        Map.of("from", "2026-12-01", "to", "2026-12-01"));
        JsonNode use = clinic
                .coordinator()
                .get(PLACE + "/capacity?from=2026-12-01&to=2026-12-01")
                .json()
                .findParents("department")
                .stream()
                .filter(row -> row.path("kind").asText().equalsIgnoreCase("session"))
                .findFirst()
                .orElseThrow();
        assertThat(use.path("capacity").asInt()).isEqualTo(24);
        assertThat(use.path("kept").asInt()).isEqualTo(6);
        assertThat(use.path("keptByReferral").asInt()).isEqualTo(1);
        assertThat(use.path("waiting").asInt()).isEqualTo(1);
        assertThat(use.path("expectedShortage").asInt()).isZero();
        assertThat(use.path("medianWaitDays").asDouble()).isBetween(1.5, 2.5);
    }

    @Test
    void residentsAndDoctorsDoNotReadTheLedger() {
        assertThat(clinic.resident(resident).get(HISTORY).status()).isEqualTo(403);
        assertThat(clinic.doctor(ServedClinic.FAMILY_DOCTOR)
                        .get(PLACE + "/capacity?from=2026-12-01&to=2026-12-01")
                        .status())
                .isEqualTo(403);
    }
}
