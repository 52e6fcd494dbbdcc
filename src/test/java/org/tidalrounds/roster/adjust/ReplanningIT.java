package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
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

/** What happens to a small draft of the demo county when doctors, roads or visitors are not as they were planned. */
class ReplanningIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final String MONDAY = SmallPlan.MONDAY.toString();
    private static final String SATURDAY = SmallPlan.MONDAY.plusDays(5).toString();
    private static final String SCENIC =
            SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(0);
    private static final String DACHANG_VILLAGE =
            SmallPlan.villagesOf(ServedCounty.WUSHAN, "大昌镇").get(0);
    private static ServedCounty served;
    private static Visitor coordinator;
    private static int leaves = 1_000_000;
    private RosterKey key;
    private String roster;
    private String etag;

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
    void store() {
        key = served.service().rosters().save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), NOON);
        roster = "/api/counties/wushan/rosters/" + key.rosterId();
        etag = coordinator.get(roster + "/duties").header("ETag");
    }

    private Visitor seen() {
        return coordinator.with("If-Match", etag);
    }

    private Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        etag = answer.header("ETag");
        return answer;
    }

    private Answer replan(Map<String, ?> body) {
        return seen().post(roster + "/replan", body);
    }

    /** Gives a duty to the best of those who could do it. */
    private String staff(String duty) {
        String best = coordinator
                .get(roster + "/duties/" + duty + "/candidates")
                .json()
                .at("/candidates/0/doctor/id")
                .asText();
        done(seen().put(roster + "/duties/" + duty + "/assignment", Map.of("doctor", best)));
        return best;
    }

    private static void takeLeave(String doctor, String day) {
        TestDatabases.execute(
                served.database(),
                "insert into leave (county_id, row_no, doctor_id, from_date, to_date, kind) values ('wushan', %d, '%s',"
                                .formatted(leaves++, doctor)
                        + " '%1$s', '%1$s', 'sick');".formatted(day)
                        + " update counties set data_revision = data_revision + 1 where county_id = 'wushan'");
    }

    private JsonNode duty(String id) {
        JsonNode duties = coordinator.get(roster + "/duties").json().path("duties");
        return StreamSupport.stream(duties.spliterator(), false)
                .filter(duty -> duty.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + duties));
    }

    private JsonNode lastChange() {
        JsonNode log = coordinator.get(roster + "/changes").json();
        return log.get(log.size() - 1);
    }

    @Test
    void whoGoesOnLeaveIsReplacedAndNobodyElse() {
        String away = staff("R-0003.1");
        String elsewhere = staff("R-0002.1");
        takeLeave(away, MONDAY);
        done(replan(Map.of("cause", "leave", "from", MONDAY)));
        assertThat(duty("R-0003.1").path("doctor").asText()).isNotEmpty().isNotEqualTo(away);
        assertThat(duty("R-0002.1").path("doctor").asText()).isEqualTo(elsewhere);
        assertThat(lastChange().path("touched")).extracting(JsonNode::asText).containsExactly("R-0003.1");
    }

    @Test
    void aReplanIsUndoneAtOnce() {
        String away = staff("R-0003.1");
        takeLeave(away, MONDAY);
        done(replan(Map.of("cause", "leave", "from", MONDAY)));
        done(seen().post(roster + "/undo?reason=back%20again", Map.of()));
        assertThat(duty("R-0003.1").path("doctor").asText()).isEqualTo(away);
    }

    @Test
    void whatIsBeforeTheFirstDayStaysAsItIs() {
        String away = staff("R-0003.1");
        takeLeave(away, MONDAY);
        done(replan(Map.of("cause", "leave", "from", SATURDAY)));
        assertThat(duty("R-0003.1").path("doctor").asText()).isEqualTo(away);
    }

    private static Map<String, Object> closed(String place, String to) {
        return Map.of(
                "cause",
                "closed_road",
                "from",
                MONDAY,
                "roads",
                Map.of("places", List.of(place), "from", MONDAY, "to", to));
    }

    @Test
    void aRunWhoseRoadIsClosedGoesOnAnotherDayOfItsWeek() {
        done(replan(closed(DACHANG_VILLAGE, MONDAY)));
        assertThat(duty("R-0003.1").path("date").asText()).isEqualTo("2026-12-01");
    }

    @Test
    void aRunWithNowhereToGoAllWeekIsClosed() {
        JsonNode answer = done(replan(closed(DACHANG_VILLAGE, "2026-12-06"))).json();
        assertThat(answer.path("closed").toString()).isEqualTo("[\"R-0003\"]");
        assertThat(answer.path("breaks").toString()).contains("\"T1\"");
    }

    @Test
    void aRunLeavesOutTheVillageItCannotReach() {
        String third = SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(2);
        done(replan(closed(third, "2026-12-06")));
        JsonNode runs = coordinator.get(roster + "/weeks/" + MONDAY).json().path("runs");
        assertThat(runs.toString()).contains("R-0001").doesNotContain(third);
    }

    private static Map<String, Object> surge(String village, String skill) {
        return Map.of(
                "cause",
                "surge",
                "from",
                MONDAY,
                "surge",
                Map.of("villageCode", village, "date", SATURDAY, "skills", List.of(skill)));
    }

    @Test
    void aSurgeBringsAShiftWithADoctor() {
        JsonNode shift =
                done(replan(surge(SCENIC, "emergency"))).json().path("duties").get(0);
        assertThat(shift.path("kind").asText()).isEqualTo("tidal");
        assertThat(shift.path("date").asText()).isEqualTo(SATURDAY);
        assertThat(shift.path("doctorId").asText()).isNotEmpty();
    }

    @Test
    void aSurgeOrARoadAtAPlaceThatIsNotThereIsRefused() {
        assertThat(replan(surge("nowhere", "emergency")).text("detail")).contains("nowhere");
        assertThat(replan(surge(SCENIC, "juggling")).text("detail")).contains("juggling");
        Answer road = replan(closed("nowhere", MONDAY));
        assertThat(road.status()).isEqualTo(422);
        assertThat(road.text("detail")).contains("nowhere");
    }

    @Test
    void manyVisitorsRaiseASurgeThatSaysWhomToCall() {
        Map<String, Object> count = Map.of("villageCode", SCENIC, "date", SATURDAY, "countSoFar", 6_000, "at", "10:00");
        JsonNode surge =
                coordinator.post(roster + "/visitor-counts", count).json().path("surge");
        assertThat(surge.path("expected").asInt()).isGreaterThan(6_000);
        assertThat(surge.at("/callOuts/0/free")).isNotEmpty();
        JsonNode recorded = coordinator
                .get("/api/counties/wushan/surges?from=" + SATURDAY + "&to=" + SATURDAY)
                .json();
        assertThat(recorded).anySatisfy(one -> {
            assertThat(one.path("id")).isEqualTo(surge.path("id"));
            assertThat(one.path("reason")).isEqualTo(surge.path("reason"));
        });
    }

    @Test
    void fewVisitorsRaiseNone() {
        Map<String, Object> count = Map.of("villageCode", SCENIC, "date", SATURDAY, "countSoFar", 3, "at", "17:00");
        assertThat(coordinator
                        .post(roster + "/visitor-counts", count)
                        .json()
                        .path("surge")
                        .isObject())
                .isFalse();
    }

    @Test
    void surgesAreListedFromTheDayOfInterestOn() {
        coordinator.post(
                roster + "/visitor-counts", Map.of("villageCode", SCENIC, "date", SATURDAY, "visitors", 30_000));
        assertThat(coordinator
                        .get("/api/counties/wushan/surges?from=" + SmallPlan.MONDAY.plusDays(6))
                        .json())
                .isEmpty();
        assertThat(coordinator
                        .get("/api/counties/wushan/surges?from=" + SATURDAY + "&to=" + MONDAY)
                        .status())
                .isEqualTo(422);
    }

    /** A second draft numbers its runs alike here; PublishedDutiesTest has those that do not. */
    @Test
    void givingUpWhatIsPublishedIsSaid() {
        String published = staff("R-0003.1");
        PublishedRosters.publish(served.database(), key);
        store();
        done(seen().put(roster + "/duties/R-0003.1/assignment", Map.of("doctor", published, "reason", "as published")));
        JsonNode trial = coordinator
                .post(
                        roster + "/trial",
                        Map.of("changes", List.of(Map.of("operation", "unassign", "duty", "R-0003.1"))))
                .json();
        assertThat(trial.path("breaks").findValuesAsText("rule")).contains("D11");
    }
}
