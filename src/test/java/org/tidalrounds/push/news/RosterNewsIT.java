package org.tidalrounds.push.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.PLACE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.web.Visitor.Answer;

/** A publication tells those whom it changes something for, and nobody else. */
class RosterNewsIT {
    private static final ClinicSession HANDED_OVER = ServedClinic.session("S-M", "C1", "内科", HalfDay.AM, "D13");

    private static ServedClinic clinic;
    private static List<List<String>> first;

    @BeforeAll
    static void open() {
        clinic = ServedClinic.open(ServedClinic.MEDICINE, ServedClinic.SURGERY);
        first = List.of(inbox("D11"), inbox("D21"), inbox("D1"));
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /** The first roster is in force again, and nobody has been told anything since. */
    @BeforeEach
    void reset() {
        clinic.at(ServedClinic.SUNDAY);
        clinic.publish(ServedClinic.MEDICINE, ServedClinic.SURGERY);
        clinic.sql("truncate push_messages, push_alerts cascade");
    }

    private static List<String> inbox(String doctor) {
        return ServedClinic.values(clinic.doctor(doctor).get(PLACE + "/inbox").json(), "kind");
    }

    @Test
    void aFirstPublicationTellsEverybodyWhoHasADuty() {
        assertThat(first).containsExactly(List.of("roster"), List.of("roster"), List.of());
    }

    @Test
    void aHandOverTellsBothDoctorsAndNobodyElse() {
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        assertThat(inbox("D11")).containsExactly("roster");
        assertThat(inbox("D13")).containsExactly("roster");
        assertThat(inbox("D21")).isEmpty();
    }

    @Test
    void aChangeOfTodayIsUrgentAndAsksToBeConfirmed() {
        clinic.at(Instant.parse("2026-11-30T23:30:00Z")); // Tuesday, 07:30 in the county
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        JsonNode latest = clinic.doctor("D13").get(PLACE + "/inbox").json().get(0);
        assertThat(latest.path("kind").asText()).isEqualTo("today");
        assertThat(latest.path("urgent").asBoolean()).isTrue();
        assertThat(latest.path("confirmBy").asText()).isEqualTo("2026-11-30T23:45:00Z");
    }

    @Test
    void theDayBeforeYesterdayConcernsNobody() {
        clinic.at(Instant.parse("2026-12-02T02:00:00Z"));
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        assertThat(inbox("D13")).isEmpty();
    }

    @Test
    void aPublicationThatCannotBeToldIsUndone() {
        List<String> before = clinic.texts("select max(version) from rosters");
        clinic.sql("alter table push_messages add constraint broken check (kind <> 'roster')");
        Answer refused = clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        clinic.sql("alter table push_messages drop constraint broken");
        assertThat(refused.status()).isEqualTo(500);
        assertThat(clinic.texts("select max(version) from rosters")).isEqualTo(before);
    }

    @Test
    void anApprovedLeaveIsToldToItsDoctor() {
        Answer asked = clinic.doctor("D11")
                .post(PLACE + "/leave-requests", Map.of("from", "2026-12-07", "to", "2026-12-08", "kind", "annual"));
        clinic.coordinator().post(PLACE + "/leave-requests/" + asked.text("id") + "/approval", Map.of("reason", ""));
        JsonNode latest = clinic.doctor("D11").get(PLACE + "/inbox").json().get(0);
        assertThat(latest.path("text").asText()).isEqualTo("Your leave from 2026-12-07 to 2026-12-08 is approved.");
    }

    @Test
    void aCoordinatorSeesWhatBecameOfAMessage() {
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        JsonNode fate =
                clinic.coordinator().get(PLACE + "/notifications").json().get(0);
        assertThat(fate.path("state").asText()).isEqualTo("waiting");
        Answer one = clinic.coordinator()
                .get(PLACE + "/notifications/" + fate.at("/message/id").asText());
        assertThat(one.text("doctor")).isEqualTo(fate.path("doctor").asText());
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        String id = clinic.doctor("D11")
                .get(PLACE + "/inbox")
                .json()
                .get(0)
                .path("id")
                .asText();
        String first = clinic.doctor("D11")
                .post(PLACE + "/inbox/" + id + "/confirmation", Map.of())
                .text("confirmedAt");
        clinic.at(ServedClinic.SUNDAY.plusSeconds(60));
        Answer again = clinic.doctor("D11").post(PLACE + "/inbox/" + id + "/confirmation", Map.of());
        assertThat(again.text("confirmedAt")).isEqualTo(first).isNotEmpty();
    }

    @Test
    void aChannelThatIsOffSaysSo() {
        Answer refused = clinic.doctor("D11")
                .with("Accept-Language", "en")
                .post(PLACE + "/devices", Map.of("channel", "firebase", "address", "token-1"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).startsWith("firebase is not set up here.");
    }
}
