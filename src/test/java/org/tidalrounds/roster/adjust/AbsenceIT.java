package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A doctor of a small published roster falls ill on its eve. */
class AbsenceIT {
    private static final Instant EVE = Instant.parse("2026-11-29T02:00:00Z");
    private static final String ROSTERS = "/api/counties/wushan/rosters";

    private ServedCounty served;
    private Visitor coordinator;
    private String published;
    private String ill;

    @BeforeEach
    void publish() {
        served = ServedCounty.withoutRosterAt(EVE);
        coordinator = Visitor.of(served, Role.COORDINATOR).with("Accept-Language", "en");
        RosterKey key = served.service().rosters().save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), EVE);
        published = ROSTERS + "/" + key.rosterId();
        ill = coordinator
                .get(published + "/duties/R-0003.1/candidates")
                .json()
                .at("/candidates/0/doctor/id")
                .asText();
        Answer staffed = coordinator
                .with("If-Match", coordinator.get(published).header("ETag"))
                .put(published + "/duties/R-0003.1/assignment", Map.of("doctor", ill));
        assertThat(staffed.status()).as(staffed.response().body()).isEqualTo(200);
        PublishedRosters.publish(served.database(), key);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Answer fallIll(String doctor, String to, String key) {
        return coordinator
                .with("Idempotency-Key", key)
                .post(
                        published + "/absences",
                        Map.of("doctor", doctor, "from", "2026-11-30", "to", to, "kind", "sick"));
    }

    private Answer fallIll(String doctor) {
        return fallIll(doctor, "2026-12-06", UUID.randomUUID().toString());
    }

    private String doctorOf(String roster, String duty) {
        for (JsonNode line : coordinator.get(roster + "/duties").json().path("duties")) {
            if (line.path("id").asText().equals(duty)) {
                return line.path("doctor").asText();
            }
        }
        throw new AssertionError("no " + duty);
    }

    @Test
    void othersDoTheDutiesInADraftAndThePublishedRosterStays() {
        Answer answer = fallIll(ill);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        String draft = ROSTERS + "/" + answer.text("draft");
        assertThat(doctorOf(draft, "R-0003.1")).isNotEqualTo(ill).isNotEqualTo("null");
        assertThat(doctorOf(published, "R-0003.1")).isEqualTo(ill);
        assertThat(coordinator.get(draft).text("basedOn")).isEqualTo(published.substring(ROSTERS.length() + 1));
        assertThat(answer.json().at("/adjustment/mends").findValuesAsText("rule"))
                .contains("D4");
    }

    @Test
    void theLeaveIsGranted() {
        fallIll(ill);
        JsonNode requests = coordinator
                .get("/api/counties/wushan/leave-requests?state=approved")
                .json();
        assertThat(requests).hasSize(1);
        assertThat(requests.at("/0/doctor").asText()).isEqualTo(ill);
        assertThat(requests.at("/0/kind").asText()).isEqualTo("sick");
    }

    @Test
    void theSameRequestMakesOneDraftAndTellsTheSame() {
        Answer first = fallIll(ill, "2026-12-06", "once");
        Answer again = fallIll(ill, "2026-12-06", "once");
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void theDraftCanBeThrownAwayAndTheDoctorReplacedAnew() {
        Answer first = fallIll(ill);
        coordinator
                .with("If-Match", "\"" + first.json().at("/adjustment/revision").asText() + "\"")
                .delete(ROSTERS + "/" + first.text("draft"));
        assertThat(fallIll(ill).status()).isEqualTo(201);
    }

    @Test
    void aDoctorWithoutDutiesNeedsNoDraft() {
        String idle = ServedCounty.WUSHAN.doctors().stream()
                .map(Doctor::id)
                .filter(id -> !id.equals(ill))
                .skip(60)
                .findFirst()
                .orElseThrow();
        Answer answer = fallIll(idle);
        assertThat(answer.json().path("draft").isNull()).isTrue();
        assertThat(coordinator.get(ROSTERS + "?state=draft").json().path("rosters"))
                .isEmpty();
        assertThat(coordinator.get("/api/counties/wushan/leave-requests").json())
                .hasSize(1);
    }

    @Test
    void leaveThatStandsInTheWayIsNamedAndNothingIsRecorded() {
        fallIll(ill, "2026-12-02", "short");
        Answer longer = fallIll(ill, "2026-12-06", "longer");
        assertThat(longer.status()).isEqualTo(409);
        assertThat(longer.text("detail")).contains("2026-12-02");
        assertThat(coordinator.get("/api/counties/wushan/leave-requests").json())
                .hasSize(1);
    }

    @Test
    void aDraftOrDaysOutsideOrNobodyAreRefused() {
        assertThat(fallIll("nobody").text("detail")).contains("nobody");
        String draft = fallIll(ill).text("draft");
        published = ROSTERS + "/" + draft;
        Answer onDraft = fallIll(ill);
        assertThat(onDraft.status()).isEqualTo(409);
        assertThat(onDraft.text("detail")).contains("Roster " + draft);
    }
}
