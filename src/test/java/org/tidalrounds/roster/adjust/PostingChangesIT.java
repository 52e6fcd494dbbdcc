package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.PostedYear;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A coordinator changes the postings of a draft over HTTP. */
class PostingChangesIT {
    private static final PostedYear YEAR = PostedYear.of(ServedCounty.WUSHAN);
    private static ServedCounty served;
    private static Visitor coordinator;
    private RosterKey key;
    private String roster;
    private long revision;

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
        key = served.service().rosters().save("wushan", YEAR.plan(), Instant.parse("2026-11-22T04:00:00Z"));
        roster = "/api/counties/wushan/rosters/" + key.rosterId();
        revision = 1;
    }

    private Visitor seen() {
        return coordinator.with("If-Match", "\"" + revision + "\"");
    }

    private Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        revision = answer.json().path("revision").asLong();
        return answer;
    }

    private static Map<String, Object> body(PlannedPosting posting) {
        return body(posting.facilityId(), posting.doctorId(), posting.from(), posting.to());
    }

    private static Map<String, Object> body(String centre, String doctor, LocalDate from, LocalDate to) {
        Map<String, Object> body = new HashMap<>();
        body.put("centre", centre);
        body.put("doctor", doctor);
        body.put("from", from.toString());
        body.put("to", to.toString());
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private JsonNode seat(String centre) {
        JsonNode seats = coordinator.get(roster + "/postings").json().path("seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .filter(seat -> seat.path("centre").asText().equals(centre))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode term(int number) {
        JsonNode seats = coordinator.get(roster + "/postings").json().path("seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .flatMap(seat -> StreamSupport.stream(seat.path("terms").spliterator(), false))
                .filter(term -> term.path("id").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String rules(JsonNode consequences) {
        return StreamSupport.stream(consequences.spliterator(), false)
                .map(one -> one.path("rule").asText() + " " + one.path("level").asText())
                .toList()
                .toString();
    }

    @Test
    void aShorterPostingSaysTheDaysItOpensAndIsMarkedAsByHand() {
        int number = YEAR.planned(34);
        PlannedPosting posting = YEAR.posting(number);
        LocalDate earlier = posting.from().plusWeeks(27).minusDays(1);
        Answer answer = done(seen().put(roster + "/postings/" + number, with(body(posting), "to", earlier.toString())));
        assertThat(answer.json().path("breaks").toString()).contains("days of the year without a posted doctor");
        assertThat(term(number).path("to").asText()).isEqualTo(earlier.toString());
        assertThat(term(number).path("source").asText()).isEqualTo("by_hand");
    }

    @Test
    void undoBringsThePostingBackAsItWasAndRedoTheChange() {
        int number = YEAR.planned(28);
        PlannedPosting posting = YEAR.posting(number);
        String before = coordinator.get(roster + "/postings").response().body();
        done(seen().put(
                        roster + "/postings/" + number,
                        with(body(posting), "to", posting.to().minusWeeks(1).toString())));
        String after = coordinator.get(roster + "/postings").response().body();
        done(seen().post(roster + "/undo", Map.of()));
        assertThat(coordinator.get(roster + "/postings").response().body()).isEqualTo(before);
        done(seen().post(roster + "/redo", Map.of()));
        assertThat(coordinator.get(roster + "/postings").response().body()).isEqualTo(after);
    }

    @Test
    void lessThanHalfAYearNeedsAWrittenReason() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        Map<String, Object> shorter = with(
                body(posting), "to", posting.from().plusWeeks(20).minusDays(1).toString());
        Answer refused = seen().put(roster + "/postings/" + number, shorter);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("P2").contains("20 weeks; a posting lasts 26 to 52");
        assertThat(term(number).path("to").asText()).isEqualTo(posting.to().toString());
        done(seen().put(roster + "/postings/" + number, with(shorter, "reason", "the doctor retires")));
        JsonNode log = coordinator.get(roster + "/changes").json();
        assertThat(log.get(log.size() - 1).path("reason").asText()).isEqualTo("the doctor retires");
        assertThat(log.get(log.size() - 1).path("breaches").toString()).contains("P2");
    }

    @Test
    void moreThanAYearNeedsAReasonAsWell() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        Answer refused = seen().put(
                        roster + "/postings/" + number,
                        with(
                                body(posting),
                                "to",
                                posting.from().plusWeeks(53).minusDays(1).toString()));
        assertThat(refused.text("detail")).contains("P2").contains("53 weeks");
    }

    @Test
    void aTrialTellsTheSameAndStoresNothing() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        Map<String, Object> shorter = with(
                body(posting), "to", posting.from().plusWeeks(20).minusDays(1).toString());
        Answer trial = coordinator.post(
                roster + "/trial",
                Map.of("changes", List.of(Map.of("operation", "change_posting", "posting", number, "post", shorter))));
        assertThat(rules(trial.json().path("breaks"))).contains("P2 hard").contains("P1 medium");
        assertThat(term(number).path("to").asText()).isEqualTo(posting.to().toString());
    }

    @Test
    void theCandidatesForAPostingComeRankedWithTheirMonths() {
        int number = YEAR.planned(26);
        JsonNode candidates = coordinator
                .get(roster + "/postings/" + number + "/candidates")
                .json()
                .path("candidates");
        assertThat(candidates.size()).isGreaterThan(100);
        assertThat(candidates.get(0).path("allowed").asBoolean()).isTrue();
        assertThat(candidates.get(candidates.size() - 1).path("allowed").asBoolean())
                .isFalse();
        assertThat(candidates.get(0).path("months").path("asked").asInt()).isEqualTo(12);
        assertThat(candidates.toString())
                .doesNotContain("\"id\":\"" + YEAR.posting(number).doctorId() + "\"");
    }

    @Test
    void anotherDoctorTakesThePosting() {
        int number = YEAR.planned(26);
        Doctor free = YEAR.free();
        done(seen().put(
                        roster + "/postings/" + number,
                        with(with(body(YEAR.posting(number)), "doctor", free.id()), "reason", "swapped")));
        assertThat(term(number).path("name").asText()).isEqualTo(free.name());
    }

    @Test
    void aPostingTakenAwayLeavesAGapWithItsReasonAndAnotherFillsIt() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        done(seen().delete(roster + "/postings/" + number));
        JsonNode gaps = seat(posting.facilityId()).path("gaps");
        assertThat(gaps).isNotEmpty();
        assertThat(gaps.get(0).path("reason").asText()).contains("days stay open");
        Answer filled = done(seen().post(roster + "/postings", body(posting)));
        assertThat(rules(filled.json().path("mends"))).contains("P1 medium");
        assertThat(seat(posting.facilityId()).path("terms").toString()).contains("by_hand");
    }

    @Test
    void theCandidatesForAGapAreThoseWhoWouldFillIt() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        done(seen().delete(roster + "/postings/" + number));
        JsonNode candidates = coordinator
                .get(roster + "/postings/candidates?centre=" + posting.facilityId() + "&from=" + posting.from() + "&to="
                        + posting.to())
                .json()
                .path("candidates");
        assertThat(rules(candidates.get(0).path("mends"))).contains("P1 medium");
        assertThat(candidates.toString()).contains("\"id\":\"" + posting.doctorId() + "\"");
    }

    @Test
    void aRunningPostingStaysAsItIs() {
        int number = YEAR.running();
        Answer refused = seen().delete(roster + "/postings/" + number);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("posting.edit.settled");
    }

    @Test
    void aPublishedPostingIsSettledInEveryOtherDraft() {
        int number = YEAR.planned(26);
        PublishedRosters.publish(served.database(), key);
        try {
            store();
            assertThat(term(number).path("source").asText()).isEqualTo("running");
            assertThat(seen().delete(roster + "/postings/" + number).status()).isEqualTo(409);
        } finally {
            RosterKey other = served.service()
                    .rosters()
                    .save("wushan", SmallPlan.of(ServedCounty.WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
            PublishedRosters.publish(served.database(), other);
        }
    }

    @Test
    void whoIsPostedElsewhereLosesADutyAndTheAnswerSaysWhich() {
        Doctor free = YEAR.free();
        done(seen().put(roster + "/duties/R-0003.1/assignment", Map.of("doctor", free.id(), "reason", "test")));
        Map<String, Object> posted = body(
                "F50023721",
                free.id(),
                SmallPlan.MONDAY,
                SmallPlan.MONDAY.plusWeeks(30).minusDays(1));
        Answer refused = seen().post(roster + "/postings", posted);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("D2").contains("posted elsewhere");
        Answer explained = done(seen().post(roster + "/postings", with(posted, "reason", "agreed with the hospital")));
        assertThat(explained.json().path("breaks").toString()).contains("R-0003.1");
        assertThat(coordinator.get(roster + "/unexplained-breaches").response().body())
                .doesNotContain("posted elsewhere");
    }

    @Test
    void whoMayNotBePostedIsRefusedWithTheRemedy() {
        PlannedPosting posting = YEAR.posting(YEAR.planned(26));
        String resident = ServedCounty.WUSHAN.doctors().get(0).id();
        Answer refused = seen().post(roster + "/postings", with(body(posting), "doctor", resident));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("posting.edit.low_title");
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        PlannedPosting posting = YEAR.posting(YEAR.planned(26));
        Map<String, Object> good = body(posting);
        assertThat(code(with(good, "centre", "F50023701"))).isEqualTo("posting.edit.no_centre");
        assertThat(code(with(good, "seat", 9))).isEqualTo("posting.edit.no_seat");
        assertThat(code(with(good, "doctor", "nobody"))).isEqualTo("adjust.no_doctor");
        assertThat(code(with(good, "to", posting.from().minusDays(1).toString())))
                .isEqualTo("adjust.days_backwards");
        assertThat(code(with(good, "from", "2020-01-06"))).isEqualTo("posting.edit.outside");
        assertThat(code(with(good, "to", "2099-01-06"))).isEqualTo("posting.edit.too_long");
        assertThat(seen().delete(roster + "/postings/999").status()).isEqualTo(404);
    }

    private String code(Map<String, Object> body) {
        Answer answer = seen().post(roster + "/postings", body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.text("code");
    }

    @Test
    void anOlderRevisionIsRefused() {
        int number = YEAR.planned(26);
        done(seen().delete(roster + "/postings/" + number));
        revision = 1;
        assertThat(seen().delete(roster + "/postings/" + number).status()).isEqualTo(412);
    }

    @Test
    void theBurdensTellMonthsAndDepartments() {
        JsonNode burdens = coordinator.get(roster + "/postings/burdens").json();
        assertThat(burdens.at("/bounds/maxWeeks").asInt()).isEqualTo(52);
        assertThat(burdens.path("departments")).isNotEmpty();
        String planned = YEAR.posting(YEAR.planned(26)).doctorId();
        JsonNode line = StreamSupport.stream(burdens.path("doctors").spliterator(), false)
                .filter(one -> one.at("/doctor/id").asText().equals(planned))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/months/planned").asDouble()).isGreaterThan(5);
        assertThat(line.at("/months/hardshipPlanned").asDouble())
                .isGreaterThanOrEqualTo(line.at("/months/planned").asDouble());
    }
}
