package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A coordinator changes a small draft of the demo county over HTTP. */
class AdjustingIT {
    private static ServedCounty served;
    private static Visitor coordinator;
    private static Visitor other;
    private SeenDraft draft;

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
        draft = SeenDraft.of(served, SmallPlan.of(ServedCounty.WUSHAN));
    }

    private static String doctor(int number) {
        return ServedCounty.WUSHAN.doctors().get(number).id();
    }

    @Test
    void anotherDoctorOnADutyIsSeenInTheCrew() {
        Doctor doctor = SmallPlan.idle(ServedCounty.WUSHAN, 0);
        draft.done(draft.by(coordinator)
                .put(draft.path() + "/duties/R-0003.1/assignment", Map.of("doctor", doctor.id(), "reason", "test")));
        assertThat(draft.crew(coordinator, "R-0003")).contains(doctor.name());
    }

    @Test
    void theAnswerSaysInBothLanguagesWhatAnOpenDutyBreaks() {
        Answer english = draft.done(draft.by(coordinator).delete(draft.path() + "/duties/R-0001.1/assignment"));
        assertThat(english.json().path("breaks").toString())
                .contains("nobody for the run at")
                .contains("\"D1\"");
        assertThat(english.header("ETag")).isEqualTo("\"" + draft.revision() + "\"");
        Answer chinese = draft.done(draft.by(other).delete(draft.path() + "/duties/R-0002.1/assignment"));
        assertThat(chinese.json().path("breaks").toString()).contains("无人承担");
    }

    @Test
    void withoutIfMatchNothingChanges() {
        assertThat(coordinator
                        .delete(draft.path() + "/duties/R-0001.1/assignment")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void whoeverSawAnOlderRevisionIsToldWhatTheOtherDid() {
        long old = draft.revision();
        draft.done(draft.by(other).delete(draft.path() + "/duties/R-0001.1/assignment"));
        Answer late =
                coordinator.with("If-Match", "\"" + old + "\"").delete(draft.path() + "/duties/R-0001.2/assignment");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("detail")).contains("李协调 (R-0001.1)");
    }

    @Test
    void aHardRuleIsBrokenForAWrittenReasonOnly() {
        Map<String, Object> twice = Map.of("doctor", doctor(0));
        Answer refused = draft.by(coordinator).put(draft.path() + "/duties/R-0003.1/assignment", twice);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("D2").contains("two places at once");
        Map<String, Object> explained = Map.of("doctor", doctor(0), "reason", "nobody else this Monday");
        draft.done(draft.by(coordinator).put(draft.path() + "/duties/R-0003.1/assignment", explained));
        JsonNode log = coordinator.get(draft.path() + "/changes").json();
        assertThat(log.get(log.size() - 1).path("reason").asText()).isEqualTo("nobody else this Monday");
    }

    @Test
    void aBreachWithAReasonDoesNotKeepTheRosterFromBeingPublished() {
        String before = coordinator
                .get(draft.path() + "/unexplained-breaches")
                .response()
                .body();
        draft.done(draft.by(coordinator)
                .put(draft.path() + "/duties/R-0003.1/assignment", Map.of("doctor", doctor(0), "reason", "no other")));
        assertThat(coordinator
                        .get(draft.path() + "/unexplained-breaches")
                        .response()
                        .body())
                .isEqualTo(before);
    }

    @Test
    void twoDutiesSwapTheirDoctors() {
        draft.done(draft.by(coordinator)
                .post(draft.path() + "/swaps", Map.of("first", "R-0001.1", "second", "R-0001.2", "reason", "test")));
        assertThat(draft.crew(coordinator, "R-0001").indexOf(doctor(1)))
                .isLessThan(draft.crew(coordinator, "R-0001").indexOf(doctor(0)));
    }

    @Test
    void aPinnedDutyRefusesChangesUntilItIsUnpinned() {
        draft.done(draft.by(coordinator).put(draft.path() + "/duties/R-0001.1/pin", Map.of()));
        Answer refused = draft.by(coordinator).delete(draft.path() + "/duties/R-0001.1/assignment");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("unpin");
        draft.done(draft.by(coordinator).delete(draft.path() + "/duties/R-0001.1/pin"));
        draft.done(draft.by(coordinator).delete(draft.path() + "/duties/R-0001.1/assignment"));
    }

    @Test
    void aRunMovedNextToItsOtherVisitBreaksTheDayGap() {
        Answer refused =
                draft.by(coordinator).put(draft.path() + "/duties/R-0001.1/timing", Map.of("date", "2026-12-01"));
        assertThat(refused.text("detail")).contains("T2").contains("there must be 2 days between");
    }

    @Test
    void aMovedRunIsMadeOnTheOtherDay() {
        draft.done(draft.by(coordinator)
                .put(draft.path() + "/duties/R-0003.1/timing", Map.of("date", "2026-12-03", "reason", "test")));
        JsonNode runs =
                coordinator.get(draft.path() + "/weeks/2026-11-30").json().path("runs");
        assertThat(runs.toString()).contains("\"id\":\"R-0003\",\"date\":\"2026-12-03\"");
    }

    @Test
    void aMoveOutOfThePeriodIsRefused() {
        Answer refused =
                draft.by(coordinator).put(draft.path() + "/duties/R-0003.1/timing", Map.of("date", "2027-12-03"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("adjust.outside");
    }

    @Test
    void aClosedRunOpensItsVisitsAndUndoBringsItBack() {
        draft.done(draft.by(coordinator).delete(draft.path() + "/works/R-0003"));
        assertThat(draft.crew(coordinator, "R-0003")).isEqualTo("no run");
        assertThat(coordinator
                        .get(draft.path() + "/weeks/2026-11-30")
                        .json()
                        .path("open")
                        .toString())
                .contains("the run was closed");
        draft.done(draft.by(coordinator).post(draft.path() + "/undo", Map.of()));
        assertThat(draft.crew(coordinator, "R-0003")).isEqualTo("[]");
        assertThat(coordinator
                        .get(draft.path() + "/weeks/2026-11-30")
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
        Answer added = draft.done(draft.by(coordinator).post(draft.path() + "/works", lecture));
        String duty = added.json().at("/duties/0/id").asText();
        JsonNode advice = coordinator
                .get(draft.path() + "/duties/" + duty + "/candidates")
                .json();
        JsonNode best = advice.at("/candidates/0");
        assertThat(best.path("mends").toString()).contains("nobody for the activity");
        draft.done(draft.by(coordinator)
                .put(
                        draft.path() + "/duties/" + duty + "/assignment",
                        Map.of("doctor", best.at("/doctor/id").asText())));
    }

    @Test
    void ofSeveralChangesAllAreMadeOrNone() {
        Map<String, Object> changes = Map.of(
                "changes",
                List.of(
                        Map.of("operation", "unassign", "duty", "R-0001.2"),
                        Map.of("operation", "unassign", "duty", "R-9999.1")));
        String before = draft.crew(coordinator, "R-0001");
        assertThat(draft.by(coordinator)
                        .post(draft.path() + "/changes", changes)
                        .status())
                .isEqualTo(404);
        assertThat(draft.crew(coordinator, "R-0001")).isEqualTo(before);
    }
}
