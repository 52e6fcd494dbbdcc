package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;

class StandingIT {
    private static ServedCounty served;
    private static Visitor coordinator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        coordinator = Visitor.of(served, Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String save(Plan plan) {
        return "/api/counties/wushan/rosters/"
                + served.service()
                        .rosters()
                        .save("wushan", plan, Instant.parse("2026-11-22T04:00:00Z"))
                        .rosterId();
    }

    private static JsonNode standing(String roster) {
        return coordinator.get(roster + "/standing").json();
    }

    @Test
    void whatIsOpenIsCountedAnewAfterAChange() {
        String roster = save(SmallPlan.of(ServedCounty.WUSHAN));
        int before = standing(roster).path("open").asInt();
        Visitor seen = coordinator.with("If-Match", coordinator.get(roster).header("ETag"));
        seen.delete(roster + "/duties/R-0001.1/assignment");
        assertThat(standing(roster).path("open").asInt()).isGreaterThan(before);
    }

    @Test
    void aBreachIsCountedAlsoWhenItIsExplained() {
        String roster = save(SmallPlan.publishable(ServedCounty.WUSHAN));
        assertThat(standing(roster).path("hard").asInt()).isZero();
        String busy = ServedCounty.WUSHAN.doctors().get(1).id();
        coordinator
                .with("If-Match", coordinator.get(roster).header("ETag"))
                .put(roster + "/duties/R-0001.1/assignment", Map.of("doctor", busy, "reason", "nobody else"));
        JsonNode standing = standing(roster);
        assertThat(standing.path("hard").asInt()).isPositive();
        assertThat(standing.path("unexplained").asInt())
                .isLessThan(standing.path("hard").asInt());
    }

    @Test
    void theBestThatCanBeIsWhatThePlanningProved() {
        String roster = save(SmallPlan.publishable(ServedCounty.WUSHAN));
        assertThat(standing(roster).path("staffedAtMost").isNull()).isTrue();
        TestDatabases.execute(
                served.database(),
                "update rosters set report = '{\"at_most\": {\"clinic_session\": {\"works\": 2, \"staffed\": 1, \"most\": 2},"
                        + " \"run\": {\"works\": 4, \"staffed\": 0, \"most\": 3}}}'");
        JsonNode standing = standing(roster);
        assertThat(List.of(
                        standing.path("staffed").asInt(),
                        standing.path("staffedAtMost").asInt()))
                .containsExactly(1, 5);
    }
}
