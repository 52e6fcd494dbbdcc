package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.PostedYear;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** What a coordinator asks before a posting changes: what it would break, who could take it, and who carries what. */
class PostingAdviceIT {
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
    void aTrialTellsTheSameAndStoresNothing() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        Map<String, Object> shorter = SeenPostings.with(
                SeenPostings.body(posting),
                "to",
                posting.from().plusWeeks(20).minusDays(1).toString());
        Answer trial = coordinator.post(
                draft.path() + "/trial",
                Map.of("changes", List.of(Map.of("operation", "change_posting", "posting", number, "post", shorter))));
        assertThat(SeenPostings.rules(trial.json().path("breaks")))
                .contains("P2 hard")
                .contains("P1 medium");
        assertThat(new SeenPostings(coordinator, draft).term(number).path("to").asText())
                .isEqualTo(posting.to().toString());
    }

    @Test
    void theCandidatesForAPostingComeRankedWithTheirMonths() {
        int number = YEAR.planned(26);
        JsonNode candidates = coordinator
                .get(draft.path() + "/postings/" + number + "/candidates")
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
    void theCandidatesForAGapAreThoseWhoWouldFillIt() {
        int number = YEAR.planned(26);
        PlannedPosting posting = YEAR.posting(number);
        draft.done(draft.by(coordinator).delete(draft.path() + "/postings/" + number));
        JsonNode candidates = coordinator
                .get(draft.path() + "/postings/candidates?centre=" + posting.facilityId() + "&from=" + posting.from()
                        + "&to=" + posting.to())
                .json()
                .path("candidates");
        assertThat(SeenPostings.rules(candidates.get(0).path("mends"))).contains("P1 medium");
        assertThat(candidates.toString()).contains("\"id\":\"" + posting.doctorId() + "\"");
    }

    @Test
    void theBurdensTellMonthsAndDepartments() {
        JsonNode burdens = coordinator.get(draft.path() + "/postings/burdens").json();
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
