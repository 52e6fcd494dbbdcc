package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A surge at a scenic village of the demo county: whom to call, the call, and what became of it. */
class CallingOutIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final String SATURDAY = SmallPlan.MONDAY.plusDays(5).toString();
    private static final String SCENIC =
            SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(0);
    private static final String CALLS = "/api/counties/wushan/call-outs";

    private static ServedCounty served;
    private static Visitor coordinator;
    private RosterKey key;
    private String roster;
    private long surge;
    private String skill;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        coordinator = Visitor.of(served, Role.COORDINATOR).with("Accept-Language", "en");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void surge() {
        key = served.service().rosters().save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), NOON);
        roster = "/api/counties/wushan/rosters/" + key.rosterId();
        JsonNode raised = coordinator
                .post(roster + "/visitor-counts", Map.of("villageCode", SCENIC, "date", SATURDAY, "visitors", 2_000))
                .json()
                .path("surge");
        surge = raised.path("id").asLong();
        skill = raised.at("/skills/0").asText();
    }

    private Answer candidates() {
        return coordinator.get(roster + "/surges/" + surge + "/candidates");
    }

    private JsonNode best() {
        return candidates().json().at("/skills/0/candidates/0");
    }

    private Answer call(String doctor) {
        Map<String, Object> body = Map.of("skill", skill, "doctor", doctor, "reason", "the tide is high");
        return coordinator.with("If-Match", etag()).post(roster + "/surges/" + surge + "/call-outs", body);
    }

    private String etag() {
        return coordinator.get(roster + "/duties").header("ETag");
    }

    private List<JsonNode> tidalDuties() {
        return StreamSupport.stream(
                        coordinator
                                .get(roster + "/duties")
                                .json()
                                .path("duties")
                                .spliterator(),
                        false)
                .filter(duty -> duty.path("kind").asText().equals("tidal"))
                .toList();
    }

    @Test
    void candidatesAreRankedWithTheirReasons() {
        JsonNode skillAdvice = candidates().json().at("/skills/0");
        assertThat(skillAdvice.path("skill").asText()).isEqualTo(skill);
        List<Long> scores = StreamSupport.stream(skillAdvice.path("candidates").spliterator(), false)
                .map(candidate -> candidate.at("/score/medium").asLong())
                .toList();
        assertThat(scores).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(skillAdvice.at("/candidates/0/mends").toString()).contains("D1");
    }

    @Test
    void aCallIsADutyOfTheDoctorAndStandsOnRecord() {
        String doctor = best().at("/doctor/id").asText();
        Answer sent = call(doctor);
        assertThat(sent.status()).as(sent.response().body()).isEqualTo(201);
        assertThat(sent.header("ETag")).isEqualTo(etag());
        assertThat(tidalDuties()).singleElement().satisfies(duty -> {
            assertThat(duty.path("doctor").asText()).isEqualTo(doctor);
            assertThat(duty.path("date").asText()).isEqualTo(SATURDAY);
            assertThat(duty.path("id")).isEqualTo(sent.json().path("duty"));
        });
        assertThat(coordinator
                        .get(CALLS + "?from=" + SATURDAY + "&to=" + SATURDAY)
                        .json())
                .anySatisfy(call -> {
                    assertThat(call.path("id")).isEqualTo(sent.json().path("id"));
                    assertThat(call.path("state").asText()).isEqualTo("called");
                });
    }

    @Test
    void whoeverListensHearsOfACall() {
        Answer sent = call(best().at("/doctor/id").asText());
        assertThat(CallListener.HEARD)
                .filteredOn(called -> called.callId() == sent.json().path("id").asLong())
                .singleElement()
                .satisfies(called -> {
                    assertThat(called.villageCode()).isEqualTo(SCENIC);
                    assertThat(called.doctorId())
                            .isEqualTo(sent.json().at("/doctor/id").asText());
                });
    }

    @Test
    void aListenerThatFailsTakesTheCallBack() {
        String doctor = best().at("/doctor/id").asText();
        CallListener.FAILING.set(true);
        try {
            assertThat(call(doctor).status()).isEqualTo(500);
        } finally {
            CallListener.FAILING.set(false);
        }
        assertThat(tidalDuties()).isEmpty();
        assertThat(call(doctor).status()).isEqualTo(201);
    }

    @Test
    void theSameDoctorIsNotCalledTwice() {
        String doctor = best().at("/doctor/id").asText();
        call(doctor);
        Answer again = call(doctor);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains(doctor);
        assertThat(tidalDuties()).hasSize(1);
    }

    @Test
    void whoSaysYesComesAndTheAnswerStays() {
        long call = call(best().at("/doctor/id").asText()).json().path("id").asLong();
        assertThat(coordinator
                        .post(CALLS + "/" + call + "/confirmation", Map.of())
                        .text("state"))
                .isEqualTo("confirmed");
        Answer again = coordinator.post(CALLS + "/" + call + "/confirmation", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains("confirmed");
    }

    @Test
    void whoSaysNoLeavesTheDutyOpenForTheNextOne() {
        Answer first = call(best().at("/doctor/id").asText());
        Answer declined = coordinator
                .with("If-Match", etag())
                .post(roster + "/call-outs/" + first.json().path("id").asLong() + "/refusal", Map.of());
        assertThat(declined.text("state")).isEqualTo("declined");
        assertThat(tidalDuties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.path("open").asBoolean()).isTrue());
        String next = candidates().json().at("/skills/0/candidates/1/doctor/id").asText();
        assertThat(call(next).json().path("duty")).isEqualTo(first.json().path("duty"));
        assertThat(tidalDuties()).hasSize(1);
    }

    @Test
    void aCallNobodyAnsweredExpiresWithTheShift() {
        long call = call(best().at("/doctor/id").asText()).json().path("id").asLong();
        TestDatabases.execute(
                served.database(), "update call_outs set until = '2020-01-01T00:00:00Z' where call_id = " + call);
        assertThat(coordinator.get(CALLS + "?from=" + SATURDAY).json())
                .filteredOn(one -> one.path("id").asLong() == call)
                .extracting(one -> one.path("state").asText())
                .containsExactly("expired");
        assertThat(coordinator
                        .post(CALLS + "/" + call + "/confirmation", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nobodyIsCalledUponAnOldView() {
        String doctor = best().at("/doctor/id").asText();
        String old = etag();
        call(doctor);
        Map<String, Object> body =
                Map.of("skill", skill, "doctor", best().at("/doctor/id").asText());
        Answer late = coordinator.with("If-Match", old).post(roster + "/surges/" + surge + "/call-outs", body);
        assertThat(late.status()).as(late.response().body()).isEqualTo(412);
        assertThat(tidalDuties()).hasSize(1);
    }

    @Test
    void aSkillThatIsNotMissingAndAStrangerAreNamed() {
        Visitor seen = coordinator.with("If-Match", etag());
        Answer odd = seen.post(roster + "/surges/" + surge + "/call-outs", Map.of("skill", "juggling", "doctor", "D1"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.text("detail")).contains("juggling", skill);
        Answer stranger = call("nobody");
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.text("detail")).contains("nobody");
    }

    @Test
    void aPublishedRosterTakesNoCallsButHearsAnswers() {
        long call = call(best().at("/doctor/id").asText()).json().path("id").asLong();
        String doctor = best().at("/doctor/id").asText();
        PublishedRosters.publish(served.database(), key);
        Answer late = call(doctor);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).contains("draft");
        Answer declined =
                coordinator.with("If-Match", etag()).post(roster + "/call-outs/" + call + "/refusal", Map.of());
        assertThat(declined.text("state")).isEqualTo("declined");
        assertThat(tidalDuties())
                .allSatisfy(duty -> assertThat(duty.path("open").asBoolean()).isFalse());
    }
}
