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
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A coordinator asks of a small draft: who does what, why, who else could, and what if. */
class AdvisingIT {
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
        draft = SeenDraft.of(served, SmallPlan.of(ServedCounty.WUSHAN));
    }

    private static String doctor(int number) {
        return ServedCounty.WUSHAN.doctors().get(number).id();
    }

    @Test
    void whoCannotTakeADutyComesWithAReason() {
        JsonNode others = coordinator
                .get(draft.path() + "/duties/R-0003.1/candidates")
                .json()
                .path("others");
        assertThat(others.toString())
                .contains(ServedCounty.WUSHAN.doctors().get(1).name() + " has a run at");
    }

    @Test
    void theReasonsOfADutyWeighItAgainstLeavingItOpen() {
        JsonNode reasons =
                coordinator.get(draft.path() + "/duties/R-0001.1/reasons").json();
        assertThat(reasons.path("mends").toString()).contains("No longer: nobody for the run");
    }

    @Test
    void theBoardHasEverySeatOfItsDaysInOrderOfTime() {
        Answer all = coordinator.get(draft.path() + "/duties");
        assertThat(all.header("ETag")).isEqualTo("\"" + draft.revision() + "\"");
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
                .get(draft.path() + "/duties?from=2026-12-02&to=2026-12-02")
                .json()
                .path("duties");
        assertThat(wednesday.findValuesAsText("id")).containsExactly("R-0002.1", "R-0002.2");
        assertThat(wednesday.get(0).path("doctor").asText()).isEqualTo(doctor(0));
    }

    @Test
    void anOpenSeatOnTheBoardHasNoDoctor() {
        JsonNode open =
                coordinator.get(draft.path() + "/duties").json().path("duties").get(4);
        assertThat(open.path("open").asBoolean()).isTrue();
        assertThat(open.path("doctor").isNull()).isTrue();
    }

    @Test
    void aTrialStoresNothing() {
        String before = draft.crew(coordinator, "R-0001");
        coordinator.post(
                draft.path() + "/trial",
                Map.of("changes", List.of(Map.of("operation", "unassign", "duty", "R-0001.1"))));
        assertThat(draft.crew(coordinator, "R-0001")).isEqualTo(before);
        assertThat(coordinator.get(draft.path() + "/changes").json()).isEmpty();
    }
}
