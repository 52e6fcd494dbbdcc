package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A coordinator changes a small draft of the demo county over HTTP. */
class AdjustingIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static ServedCounty served;
    private static Visitor coordinator;
    private static Visitor other;
    private RosterKey key;
    private String roster;
    private long revision;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        coordinator = Visitor.of(served, Role.COORDINATOR).with("Accept-Language", "en");
        other = new Visitor(served.url())
                .with("Authorization", served.bearerOf("李协调", "13811112222"))
                .with("Accept-Language", "zh-CN");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void store() {
        key = served.service().rosters().save("wushan", SmallPlan.of(ServedCounty.WUSHAN), NOON);
        roster = "/api/counties/wushan/rosters/" + key.rosterId();
        revision = coordinator
                .post(roster + "/trial", Map.of("changes", List.of(Map.of("operation", "pin", "duty", "R-0001.1"))))
                .json()
                .path("revision")
                .asLong();
    }

    private Visitor seen(Visitor visitor) {
        return visitor.with("If-Match", "\"" + revision + "\"");
    }

    /** Remembers the new revision. */
    private Answer done(Answer answer) {
        assertThat(answer.response().body()).isNotEmpty();
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        revision = answer.json().path("revision").asLong();
        return answer;
    }

    private static String doctor(int number) {
        return ServedCounty.WUSHAN.doctors().get(number).id();
    }

    /** Somebody who tours and has nothing to do in the small plan. */
    private static Doctor fresh(int number) {
        return ServedCounty.WUSHAN.doctors().stream()
                .filter(Doctor::canTour)
                .filter(doctor -> !List.of(doctor(0), doctor(1)).contains(doctor.id()))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private String crew(String run) {
        JsonNode runs = coordinator.get(roster + "/weeks/2026-11-30").json().path("runs");
        for (JsonNode one : runs) {
            if (one.path("id").asText().equals(run)) {
                return one.path("crew").toString();
            }
        }
        return "no run";
    }

    @Test
    void anotherDoctorOnADutyIsSeenInTheCrew() {
        Doctor doctor = fresh(0);
        done(seen(coordinator)
                .put(roster + "/duties/R-0003.1/assignment", Map.of("doctor", doctor.id(), "reason", "test")));
        assertThat(crew("R-0003")).contains(doctor.name());
    }

    @Test
    void theAnswerSaysInBothLanguagesWhatAnOpenDutyBreaks() {
        Answer english = done(seen(coordinator).delete(roster + "/duties/R-0001.1/assignment"));
        assertThat(english.json().path("breaks").toString())
                .contains("nobody for the run at")
                .contains("\"D1\"");
        assertThat(english.header("ETag")).isEqualTo("\"" + revision + "\"");
        Answer chinese = done(seen(other).delete(roster + "/duties/R-0002.1/assignment"));
        assertThat(chinese.json().path("breaks").toString()).contains("无人承担");
    }

    @Test
    void withoutIfMatchNothingChanges() {
        assertThat(coordinator.delete(roster + "/duties/R-0001.1/assignment").status())
                .isEqualTo(428);
    }

    @Test
    void whoeverSawAnOlderRevisionIsToldWhatTheOtherDid() {
        long old = revision;
        done(seen(other).delete(roster + "/duties/R-0001.1/assignment"));
        Answer late = coordinator.with("If-Match", "\"" + old + "\"").delete(roster + "/duties/R-0001.2/assignment");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("detail")).contains("李协调 (R-0001.1)");
    }

    @Test
    void aHardRuleIsBrokenForAWrittenReasonOnly() {
        Map<String, Object> twice = Map.of("doctor", doctor(0));
        Answer refused = seen(coordinator).put(roster + "/duties/R-0003.1/assignment", twice);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("D2").contains("two places at once");
        Map<String, Object> explained = Map.of("doctor", doctor(0), "reason", "nobody else this Monday");
        done(seen(coordinator).put(roster + "/duties/R-0003.1/assignment", explained));
        JsonNode log = coordinator.get(roster + "/changes").json();
        assertThat(log.get(log.size() - 1).path("reason").asText()).isEqualTo("nobody else this Monday");
    }

    @Test
    void aBreachWithAReasonDoesNotKeepTheRosterFromBeingPublished() {
        String before =
                coordinator.get(roster + "/unexplained-breaches").response().body();
        done(seen(coordinator)
                .put(roster + "/duties/R-0003.1/assignment", Map.of("doctor", doctor(0), "reason", "no other")));
        assertThat(coordinator.get(roster + "/unexplained-breaches").response().body())
                .isEqualTo(before);
    }

    @Test
    void twoDutiesSwapTheirDoctors() {
        done(seen(coordinator)
                .post(roster + "/swaps", Map.of("first", "R-0001.1", "second", "R-0001.2", "reason", "test")));
        assertThat(crew("R-0001").indexOf(doctor(1))).isLessThan(crew("R-0001").indexOf(doctor(0)));
    }

    @Test
    void aPinnedDutyRefusesChangesUntilItIsUnpinned() {
        done(seen(coordinator).put(roster + "/duties/R-0001.1/pin", Map.of()));
        Answer refused = seen(coordinator).delete(roster + "/duties/R-0001.1/assignment");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("unpin");
        done(seen(coordinator).delete(roster + "/duties/R-0001.1/pin"));
        done(seen(coordinator).delete(roster + "/duties/R-0001.1/assignment"));
    }

    @Test
    void aRunMovedNextToItsOtherVisitBreaksTheDayGap() {
        Answer refused = seen(coordinator).put(roster + "/duties/R-0001.1/timing", Map.of("date", "2026-12-01"));
        assertThat(refused.text("detail")).contains("T2").contains("there must be 2 days between");
    }

    @Test
    void aMovedRunIsMadeOnTheOtherDay() {
        done(seen(coordinator).put(roster + "/duties/R-0003.1/timing", Map.of("date", "2026-12-03", "reason", "test")));
        JsonNode runs = coordinator.get(roster + "/weeks/2026-11-30").json().path("runs");
        assertThat(runs.toString()).contains("\"id\":\"R-0003\",\"date\":\"2026-12-03\"");
    }

    @Test
    void aMoveOutOfThePeriodIsRefused() {
        Answer refused = seen(coordinator).put(roster + "/duties/R-0003.1/timing", Map.of("date", "2027-12-03"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("adjust.outside");
    }

    @Test
    void aClosedRunOpensItsVisitsAndUndoBringsItBack() {
        done(seen(coordinator).delete(roster + "/works/R-0003"));
        assertThat(crew("R-0003")).isEqualTo("no run");
        assertThat(coordinator
                        .get(roster + "/weeks/2026-11-30")
                        .json()
                        .path("open")
                        .toString())
                .contains("the run was closed");
        done(seen(coordinator).post(roster + "/undo", Map.of()));
        assertThat(crew("R-0003")).isEqualTo("[]");
        assertThat(coordinator
                        .get(roster + "/weeks/2026-11-30")
                        .json()
                        .path("open")
                        .toString())
                .doesNotContain("the run was closed");
    }

    @Test
    void anAddedWorkCanBeStaffedByItsCandidates() {
        Map<String, Object> lecture = Map.of(
                "kind",
                "activity",
                "placeId",
                "F50023701",
                "date",
                "2026-12-02",
                "start",
                "09:00",
                "end",
                "11:00",
                "seats",
                List.of(Map.of("specialty", "儿科")));
        Answer added = done(seen(coordinator).post(roster + "/works", lecture));
        String duty = added.json().at("/duties/0/id").asText();
        JsonNode advice =
                coordinator.get(roster + "/duties/" + duty + "/candidates").json();
        JsonNode best = advice.at("/candidates/0");
        assertThat(best.path("mends").toString()).contains("nobody for the activity");
        done(seen(coordinator)
                .put(
                        roster + "/duties/" + duty + "/assignment",
                        Map.of("doctor", best.at("/doctor/id").asText())));
    }

    @Test
    void whoCannotTakeADutyComesWithAReason() {
        JsonNode others =
                coordinator.get(roster + "/duties/R-0003.1/candidates").json().path("others");
        assertThat(others.toString())
                .contains(ServedCounty.WUSHAN.doctors().get(1).name() + " has a run at");
    }

    @Test
    void theReasonsOfADutyWeighItAgainstLeavingItOpen() {
        JsonNode reasons = coordinator.get(roster + "/duties/R-0001.1/reasons").json();
        assertThat(reasons.path("mends").toString()).contains("No longer: nobody for the run");
    }

    @Test
    void theBoardHasEverySeatOfItsDaysInOrderOfTime() {
        Answer all = coordinator.get(roster + "/duties");
        assertThat(all.header("ETag")).isEqualTo("\"" + revision + "\"");
        assertThat(all.json().path("duties").findValuesAsText("id"))
                .containsExactly(
                        "S-1.1",
                        "S-2.1",
                        "R-0001.1",
                        "R-0001.2",
                        "R-0003.1",
                        "R-0003.2",
                        "R-0002.1",
                        "R-0002.2",
                        "R-0004.1",
                        "R-0004.2");
        JsonNode wednesday = coordinator
                .get(roster + "/duties?from=2026-12-02&to=2026-12-02")
                .json()
                .path("duties");
        assertThat(wednesday.findValuesAsText("id")).containsExactly("R-0002.1", "R-0002.2");
        assertThat(wednesday.get(0).path("doctor").asText()).isEqualTo(doctor(0));
    }

    @Test
    void anOpenSeatOnTheBoardHasNoDoctor() {
        JsonNode open =
                coordinator.get(roster + "/duties").json().path("duties").get(4);
        assertThat(open.path("open").asBoolean()).isTrue();
        assertThat(open.path("doctor").isNull()).isTrue();
    }

    @Test
    void aTrialStoresNothing() {
        String before = crew("R-0001");
        coordinator.post(
                roster + "/trial", Map.of("changes", List.of(Map.of("operation", "unassign", "duty", "R-0001.1"))));
        assertThat(crew("R-0001")).isEqualTo(before);
        assertThat(coordinator.get(roster + "/changes").json()).isEmpty();
    }

    @Test
    void ofSeveralChangesAllAreMadeOrNone() {
        Map<String, Object> changes = Map.of(
                "changes",
                List.of(
                        Map.of("operation", "unassign", "duty", "R-0001.2"),
                        Map.of("operation", "unassign", "duty", "R-9999.1")));
        String before = crew("R-0001");
        assertThat(seen(coordinator).post(roster + "/changes", changes).status())
                .isEqualTo(404);
        assertThat(crew("R-0001")).isEqualTo(before);
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        String before = crew("R-0001");
        done(seen(coordinator).delete(roster + "/duties/R-0001.2/assignment"));
        String after = crew("R-0001");
        done(seen(coordinator).post(roster + "/undo", Map.of()));
        assertThat(crew("R-0001")).isEqualTo(before);
        done(seen(coordinator).post(roster + "/redo", Map.of()));
        assertThat(crew("R-0001")).isEqualTo(after);
        assertThat(seen(coordinator).post(roster + "/redo", Map.of()).text("code"))
                .isEqualTo("adjust.nothing_to_redo");
    }

    @Test
    void nobodyUndoesWhatAnotherDid() {
        done(seen(coordinator).delete(roster + "/duties/R-0001.2/assignment"));
        String before = crew("R-0001");
        Answer refused = seen(other).post(roster + "/undo", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("adjust.nothing_to_undo");
        assertThat(crew("R-0001")).isEqualTo(before);
    }

    @Test
    void whatAnotherHasTouchedSinceIsNotUndone() {
        done(seen(coordinator).delete(roster + "/duties/R-0001.2/assignment"));
        done(seen(other)
                .put(roster + "/duties/R-0001.2/assignment", Map.of("doctor", fresh(1).id(), "reason", "test")));
        Answer refused = seen(coordinator).post(roster + "/undo", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("R-0001.2").contains("李协调");
    }
}
