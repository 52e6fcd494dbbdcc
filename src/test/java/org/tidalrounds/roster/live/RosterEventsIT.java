package org.tidalrounds.roster.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.live.EventStream.Told;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Two processes on one database: what is done in one is told in the other. */
@Timeout(120)
class RosterEventsIT {
    private static final String ROSTERS = "/api/counties/wushan/rosters";
    private static final Doctor DOCTOR = ServedCounty.WUSHAN.doctors().stream()
            .filter(Doctor::canTour)
            .skip(5)
            .findFirst()
            .orElseThrow();

    private static ServedCounty served;
    private static Service other;
    private static String otherUrl;
    private static Visitor wang;
    private static String listener;
    private String roster;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        other = TestServices.on(served.database());
        otherUrl = other.open();
        wang = new Visitor(served.url()).with("Authorization", served.bearerOf("王协调", "13811110001"));
        String account = served.account(Role.COORDINATOR).id();
        listener = "Bearer "
                + other.sessions()
                        .begin("wushan", account, "password", "a test")
                        .access();
    }

    @AfterAll
    static void stop() {
        other.close();
        served.close();
    }

    @BeforeEach
    void store() {
        RosterKey key = served.service()
                .rosters()
                .save("wushan", SmallPlan.publishable(ServedCounty.WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
        roster = ROSTERS + "/" + key.rosterId();
    }

    private EventStream listen(String lastEventId) throws Exception {
        return new EventStream(otherUrl + roster + "/events", listener, lastEventId);
    }

    private Visitor seen() {
        return wang.with("If-Match", wang.get(roster).header("ETag"));
    }

    private void assign(String duty) {
        Answer answer =
                seen().put(roster + "/duties/" + duty + "/assignment", Map.of("doctor", DOCTOR.id(), "reason", "test"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @Test
    void aChangeInAnotherProcessIsToldWithWhoAndWhat() throws Exception {
        try (EventStream events = listen("")) {
            assertThat(events.next().kind()).isEqualTo("now");
            assign("R-0003.1");
            Told change = events.nextNews();
            assertThat(change.kind()).isEqualTo("change");
            assertThat(change.text("by")).isEqualTo("王协调");
            assertThat(change.text("words")).isEqualTo("gave R-0003.1 to " + DOCTOR.name());
            assertThat(change.data().path("duties").toString()).isEqualTo("[\"R-0003.1\"]");
            assertThat(change.text("revision")).isEqualTo(wang.get(roster).text("revision"));
            assertThat(change.data().path("mine").asBoolean()).isFalse();
        }
    }

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwice() throws Exception {
        String last;
        try (EventStream events = listen("")) {
            events.next();
            assign("R-0003.1");
            last = events.nextNews().id();
        }
        assign("R-0002.1");
        seen().put(roster + "/duties/R-0002.1/pin", Map.of());
        try (EventStream events = listen(last)) {
            assertThat(events.nextNews().text("words")).startsWith("gave R-0002.1");
            assertThat(events.nextNews().text("words")).isEqualTo("pinned R-0002.1");
        }
    }

    @Test
    void theListenersOwnChangesAreMarked() throws Exception {
        try (EventStream events = listen("")) {
            events.next();
            Visitor.of(served, Role.COORDINATOR)
                    .with("If-Match", wang.get(roster).header("ETag"))
                    .put(roster + "/duties/R-0002.1/pin", Map.of());
            assertThat(events.nextNews().data().path("mine").asBoolean()).isTrue();
        }
    }

    @Test
    void draftsPublicationsAndEndedPlansAreTold() throws Exception {
        try (EventStream events = listen("")) {
            events.next();
            String copy = wang.with("Idempotency-Key", UUID.randomUUID().toString())
                    .post(ROSTERS, Map.of("name", "what if", "copyOf", roster.substring(ROSTERS.length() + 1)))
                    .text("id");
            Told draft = events.nextNews();
            assertThat(List.of(draft.kind(), draft.text("roster"), draft.text("by")))
                    .containsExactly("draft", copy, "王协调");
            String jobs = roster + "/solve-jobs";
            String job = wang.with("Idempotency-Key", UUID.randomUUID().toString())
                    .post(jobs, Map.of("seconds", 300))
                    .text("id");
            wang.post(jobs + "/" + job + "/cancellation", Map.of("keepBest", false));
            assertThat(events.nextNews().text("words")).isEqualTo("stopped planning");
            assertThat(seen().post(roster + "/publication", Map.of()).status()).isEqualTo(200);
            Told published = events.nextNews();
            assertThat(published.kind()).isEqualTo("publication");
            assertThat(published.text("words")).startsWith("published version ");
        }
    }

    @Test
    void aDiscardedDraftIsToldOfLast() throws Exception {
        try (EventStream events = listen("")) {
            events.next();
            assertThat(seen().delete(roster).status()).isEqualTo(204);
            assertThat(events.nextNews().kind()).isEqualTo("gone");
            assertThat(events.next().kind()).isEqualTo("end");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "-1",
                "1-2-3",
                "1-2-3-4-5",
                "99999999999999999999-1-1-1",
                "1-1-99999999999-1",
                "' or 1=1 --"
            })
    void anOddLastEventBeginsWithWhereTheRosterStands(String odd) throws Exception {
        try (EventStream events = listen(odd)) {
            assertThat(events.next().kind()).isEqualTo("now");
        }
    }

    @Test
    void nobodyListensToWhatIsNotThereOrNotForThem() throws Exception {
        roster = ROSTERS + "/999999";
        try (EventStream events = listen("")) {
            assertThat(events.status()).isEqualTo(404);
        }
        try (EventStream events =
                new EventStream(served.url() + ROSTERS + "/1/events", served.bearer(Role.DOCTOR), "")) {
            assertThat(events.status()).isEqualTo(403);
        }
    }
}
