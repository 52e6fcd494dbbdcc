package org.tidalrounds.clinic.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class CuttingPublicationIT {
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-27T01:00:00Z");
    private static final String PLACE = "/api/counties/wushan";

    @Test
    void aCountysPublishedRosterIsCutIntoSlotsOfTheDoctorsWhoDoTheSessions() {
        try (ServedCounty served = ServedCounty.withoutRosterAt(FRIDAY_MORNING)) {
            RosterKey draft = served.service()
                    .rosters()
                    .save(ServedCounty.COUNTY, SmallPlan.publishable(ServedCounty.WUSHAN), FRIDAY_MORNING);
            Visitor coordinator = Visitor.of(served, Role.COORDINATOR);
            Answer published = coordinator
                    .with("If-Match", "\"1\"")
                    .post(PLACE + "/rosters/" + draft.rosterId() + "/publication", Map.of());
            assertThat(published.status()).as(published.response().body()).isEqualTo(200);
            JsonNode slots = Visitor.of(served, Role.RESIDENT)
                    .get(PLACE + "/slots?department=%E5%84%BF%E7%A7%91&from=2026-11-30&to=2026-11-30")
                    .json();
            assertThat(slots).hasSize(12);
            assertThat(slots.at("/0/pool").asText()).isEqualTo("reserve");
            assertThat(slots.at("/2/pool").asText()).isEqualTo("reserve");
            assertThat(slots.at("/3/pool").asText()).isEqualTo("open");
            slots.forEach(slot -> assertThat(slot.path("doctorId").asText())
                    .isEqualTo(ServedCounty.WUSHAN.doctors().get(1).id()));
            assertThat(coordinator.get(PLACE + "/clinic-sessions/S-2").status()).isEqualTo(404);
            assertThat(coordinator.get(PLACE + "/clinic-sessions/B010-20261130").text("capacity"))
                    .isEqualTo("33");
        }
    }
}
