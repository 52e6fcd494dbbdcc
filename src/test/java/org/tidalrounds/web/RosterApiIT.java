package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.Visitor.Answer;

@Timeout(120)
class RosterApiIT {
    private static final String ROSTERS = "/api/counties/wushan/rosters";
    private static ServedCounty served;
    private static Visitor coordinator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withRoster();
        coordinator = Visitor.of(served, Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aRepeatedRequestMakesOneDraft() {
        Visitor amy = coordinator.with("Idempotency-Key", "once");
        Map<String, Object> request = Map.of("name", "spring", "from", "2027-03-01", "weeks", 2);
        Answer first = amy.post(ROSTERS, request);
        Answer again = amy.post(ROSTERS, request);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(amy.post(ROSTERS, Map.of("name", "other", "from", "2027-03-01", "weeks", 2))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDraftIsRenamedByWhoeverSawItsLastRevision() {
        Answer draft = create(Map.of("name", "summer", "from", "2027-06-07", "weeks", 1));
        String place = ROSTERS + "/" + draft.text("id");
        Visitor amy = coordinator.with("If-Match", draft.header("ETag"));
        assertThat(amy.patch(place, Map.of("name", "late summer")).text("name")).isEqualTo("late summer");
        assertThat(amy.patch(place, Map.of("name", "autumn")).status()).isEqualTo(412);
        assertThat(coordinator.patch(place, Map.of("name", "autumn")).status()).isEqualTo(428);
        assertThat(coordinator.with("If-Match", "\"2\"").delete(place).status()).isEqualTo(204);
        assertThat(coordinator.get(place).status()).isEqualTo(404);
    }

    @Test
    void rostersAreListedPageByPage() {
        create(Map.of("name", "a", "from", "2027-07-05", "weeks", 1));
        create(Map.of("name", "b", "from", "2027-07-05", "weeks", 1));
        JsonNode first = coordinator.get(ROSTERS + "?limit=1").json();
        JsonNode second = coordinator
                .get(ROSTERS + "?limit=1&cursor=" + first.get("next").asText())
                .json();
        assertThat(first.at("/rosters/0/id").asInt())
                .isGreaterThan(second.at("/rosters/0/id").asInt());
    }

    @Test
    void aCopyDiffersInNothing() {
        Answer copy = create(Map.of("name", "what if", "copyOf", "1"));
        JsonNode comparison =
                coordinator.get(ROSTERS + "/1/comparison/" + copy.text("id")).json();
        assertThat(comparison.get("duties")).isEmpty();
        assertThat(comparison.get("visits")).isEmpty();
        assertThat(comparison.get("before")).isEqualTo(comparison.get("after"));
    }

    @Test
    void anEmptyDraftDropsEverything() {
        Answer empty = create(Map.of("name", "empty", "from", "2026-11-30", "weeks", 2));
        JsonNode comparison =
                coordinator.get(ROSTERS + "/1/comparison/" + empty.text("id")).json();
        assertThat(comparison.at("/duties/0/change").asText()).isEqualTo("dropped");
        assertThat(comparison.at("/doctors/0/name").asText())
                .isEqualTo(ServedCounty.WUSHAN.doctors().get(0).name());
        assertThat(comparison.at("/dutiesByKind/run").asInt()).isEqualTo(6);
    }

    @Test
    void doctorsFindThePublishedRosterByDay() {
        RosterKey plan =
                served.service().rosters().save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), Instant.EPOCH);
        Answer copy = create(Map.of("name", "to publish", "copyOf", Long.toString(plan.rosterId())));
        Answer published = coordinator
                .with("If-Match", copy.header("ETag"))
                .post(ROSTERS + "/" + copy.text("id") + "/publication", Map.of());
        assertThat(published.text("state")).isEqualTo("published");
        Visitor doctor = Visitor.of(served, Role.DOCTOR);
        assertThat(doctor.get(ROSTERS + "/published?date=2026-12-01").text("id"))
                .isEqualTo(copy.text("id"));
        assertThat(doctor.get(ROSTERS + "/published?date=2020-01-01").status()).isEqualTo(404);
        assertThat(doctor.get(ROSTERS).status()).isEqualTo(403);
    }

    @Test
    void wrongNumbersAreRefusedByName() {
        Answer answer = coordinator
                .with("Idempotency-Key", "wrong")
                .with("Accept-Language", "en")
                .post(ROSTERS + "/1/solve-jobs", Map.of("seconds", 0));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).isEqualTo("seconds is 0; give 1 to 86400.");
    }

    @Test
    void aJobIsWatchedUntilItsEndAndNotAskedForAgain() throws Exception {
        Answer draft = create(Map.of("name", "solved", "from", "2026-11-30", "weeks", 1));
        String jobs = ROSTERS + "/" + draft.text("id") + "/solve-jobs";
        Answer job =
                coordinator.with("Idempotency-Key", "job").post(jobs, Map.of("seconds", 300, "threads", 1, "seed", 7));
        assertThat(job.status()).isEqualTo(202);
        String place = jobs + "/" + job.text("id");
        assertThat(coordinator
                        .post(place + "/cancellation", Map.of("keepBest", false))
                        .status())
                .isEqualTo(202);
        HttpResponse<Stream<String>> events = events(place, "0");
        List<String> lines = events.body().toList();
        assertThat(lines).contains("event: end");
        String last = lines.stream()
                .filter(line -> line.startsWith("id: "))
                .reduce((one, next) -> next)
                .orElseThrow()
                .substring("id: ".length());
        assertThat(events(place, last).statusCode()).isEqualTo(204);
    }

    private static HttpResponse<Stream<String>> events(String place, String last)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url() + place + "/events"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .header("Authorization", served.bearer(Role.COORDINATOR))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    }

    private static Answer create(Map<String, Object> draft) {
        Answer made = coordinator
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(ROSTERS, draft);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made;
    }
}
