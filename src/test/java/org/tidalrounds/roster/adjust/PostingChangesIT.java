package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
    private SeenDraft draft;

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
        draft = SeenDraft.of(served, YEAR.plan());
    }

    @Test
    void aShorterPostingSaysTheDaysItOpensAndIsMarkedAsByHand() {
        int number = YEAR.planned(34);
        PlannedPosting posting = YEAR.posting(number);
        LocalDate earlier = posting.from().plusWeeks(27).minusDays(1);
        Answer answer = draft.done(draft.by(coordinator)
                .put(
                        draft.path() + "/postings/" + number,
                        SeenPostings.with(SeenPostings.body(posting), "to", earlier.toString())));
        assertThat(answer.json().path("breaks").toString()).contains("days of the year without a posted doctor");
        assertThat(new SeenPostings(coordinator, draft).term(number).path("to").asText())
                .isEqualTo(earlier.toString());
        assertThat(new SeenPostings(coordinator, draft)
                        .term(number)
                        .path("source")
                        .asText())
                .isEqualTo("by_hand");
    }

    @Test
    void undoBringsThePostingBackAsItWasAndRedoTheChange() {
        int number = YEAR.planned(28);
        PlannedPosting posting = YEAR.posting(number);
        String before = coordinator.get(draft.path() + "/postings").response().body();
        draft.done(draft.by(coordinator)
                .put(
                        draft.path() + "/postings/" + number,
                        SeenPostings.with(
                                SeenPostings.body(posting),
                                "to",
                                posting.to().minusWeeks(1).toString())));
        String after = coordinator.get(draft.path() + "/postings").response().body();
        draft.done(draft.by(coordinator).post(draft.path() + "/undo", Map.of()));
        assertThat(coordinator.get(draft.path() + "/postings").response().body())
                .isEqualTo(before);
        draft.done(draft.by(coordinator).post(draft.path() + "/redo", Map.of()));
        assertThat(coordinator.get(draft.path() + "/postings").response().body())
                .isEqualTo(after);
    }

    @Test
    void lessThanHalfAYearNeedsAWrittenReason() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        Map<String, Object> shorter = SeenPostings.with(
                SeenPostings.body(posting),
                "to",
                posting.from().plusWeeks(20).minusDays(1).toString());
        Answer refused = draft.by(coordinator).put(draft.path() + "/postings/" + number, shorter);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("P2").contains("20 weeks; a posting lasts 26 to 52");
        assertThat(new SeenPostings(coordinator, draft).term(number).path("to").asText())
                .isEqualTo(posting.to().toString());
        draft.done(draft.by(coordinator)
                .put(draft.path() + "/postings/" + number, SeenPostings.with(shorter, "reason", "the doctor retires")));
        JsonNode log = coordinator.get(draft.path() + "/changes").json();
        assertThat(log.get(log.size() - 1).path("reason").asText()).isEqualTo("the doctor retires");
        assertThat(log.get(log.size() - 1).path("breaches").toString()).contains("P2");
    }

    @Test
    void moreThanAYearNeedsAReasonAsWell() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        Answer refused = draft.by(coordinator)
                .put(
                        draft.path() + "/postings/" + number,
                        SeenPostings.with(
                                SeenPostings.body(posting),
                                "to",
                                posting.from().plusWeeks(53).minusDays(1).toString()));
        assertThat(refused.text("detail")).contains("P2").contains("53 weeks");
    }

    @Test
    void anotherDoctorTakesThePosting() {
        int number = YEAR.planned(26);
        Doctor free = YEAR.free();
        draft.done(draft.by(coordinator)
                .put(
                        draft.path() + "/postings/" + number,
                        SeenPostings.with(
                                SeenPostings.with(SeenPostings.body(YEAR.posting(number)), "doctor", free.id()),
                                "reason",
                                "swapped")));
        assertThat(new SeenPostings(coordinator, draft)
                        .term(number)
                        .path("name")
                        .asText())
                .isEqualTo(free.name());
    }

    @Test
    void aPostingTakenAwayLeavesAGapWithItsReasonAndAnotherFillsIt() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        draft.done(draft.by(coordinator).delete(draft.path() + "/postings/" + number));
        JsonNode gaps =
                new SeenPostings(coordinator, draft).seat(posting.facilityId()).path("gaps");
        assertThat(gaps).isNotEmpty();
        assertThat(gaps.get(0).path("reason").asText()).contains("days stay open");
        Answer filled = draft.done(draft.by(coordinator).post(draft.path() + "/postings", SeenPostings.body(posting)));
        assertThat(SeenPostings.rules(filled.json().path("mends"))).contains("P1 medium");
        assertThat(new SeenPostings(coordinator, draft)
                        .seat(posting.facilityId())
                        .path("terms")
                        .toString())
                .contains("by_hand");
    }

    @Test
    void aRunningPostingStaysAsItIs() {
        int number = YEAR.running();
        Answer refused = draft.by(coordinator).delete(draft.path() + "/postings/" + number);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("posting.edit.settled");
    }

    @Test
    void aPublishedPostingIsSettledInEveryOtherDraft() {
        int number = YEAR.planned(26);
        PublishedRosters.publish(served.database(), draft.key());
        try {
            store();
            assertThat(new SeenPostings(coordinator, draft)
                            .term(number)
                            .path("source")
                            .asText())
                    .isEqualTo("running");
            assertThat(draft.by(coordinator)
                            .delete(draft.path() + "/postings/" + number)
                            .status())
                    .isEqualTo(409);
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
        draft.done(draft.by(coordinator)
                .put(draft.path() + "/duties/R-0003.1/assignment", Map.of("doctor", free.id(), "reason", "test")));
        Map<String, Object> posted = SeenPostings.body(
                "F50023721",
                free.id(),
                SmallPlan.MONDAY,
                SmallPlan.MONDAY.plusWeeks(30).minusDays(1));
        Answer refused = draft.by(coordinator).post(draft.path() + "/postings", posted);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("D2").contains("posted elsewhere");
        Answer explained = draft.done(draft.by(coordinator)
                .post(draft.path() + "/postings", SeenPostings.with(posted, "reason", "agreed with the hospital")));
        assertThat(explained.json().path("breaks").toString()).contains("R-0003.1");
        assertThat(coordinator
                        .get(draft.path() + "/unexplained-breaches")
                        .response()
                        .body())
                .doesNotContain("posted elsewhere");
    }

    @Test
    void whoMayNotBePostedIsRefusedWithTheRemedy() {
        PlannedPosting posting = YEAR.posting(YEAR.planned(26));
        String resident = ServedCounty.WUSHAN.doctors().get(0).id();
        Answer refused = draft.by(coordinator)
                .post(draft.path() + "/postings", SeenPostings.with(SeenPostings.body(posting), "doctor", resident));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("posting.edit.low_title");
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        PlannedPosting posting = YEAR.posting(YEAR.planned(26));
        Map<String, Object> good = SeenPostings.body(posting);
        assertThat(code(SeenPostings.with(good, "centre", "F50023701"))).isEqualTo("posting.edit.no_centre");
        assertThat(code(SeenPostings.with(good, "seat", 9))).isEqualTo("posting.edit.no_seat");
        assertThat(code(SeenPostings.with(good, "doctor", "nobody"))).isEqualTo("adjust.no_doctor");
        assertThat(code(SeenPostings.with(
                        good, "to", posting.from().minusDays(1).toString())))
                .isEqualTo("adjust.days_backwards");
        assertThat(code(SeenPostings.with(good, "from", "2020-01-06"))).isEqualTo("posting.edit.outside");
        assertThat(code(SeenPostings.with(good, "to", "2099-01-06"))).isEqualTo("posting.edit.too_long");
        assertThat(draft.by(coordinator).delete(draft.path() + "/postings/999").status())
                .isEqualTo(404);
    }

    private String code(Map<String, Object> body) {
        Answer answer = draft.by(coordinator).post(draft.path() + "/postings", body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.text("code");
    }

    @Test
    void anOlderRevisionIsRefused() {
        int number = YEAR.planned(26);
        Visitor early = draft.by(coordinator);
        draft.done(early.delete(draft.path() + "/postings/" + number));
        assertThat(early.delete(draft.path() + "/postings/" + number).status()).isEqualTo(412);
    }
}
