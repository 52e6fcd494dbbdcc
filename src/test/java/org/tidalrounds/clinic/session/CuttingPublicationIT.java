package org.tidalrounds.clinic.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class CuttingPublicationIT {
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-27T01:00:00Z");
    private static final String PLACE = "/api/counties/wushan";

    @Test
    void aCountysPublishedRosterIsCutIntoSlotsOfTheDoctorsWhoDoTheSessions() {
        DatabaseAddress database = TestDatabases.create();
        Service service = TestServices.on(database, Clock.fixed(FRIDAY_MORNING, ZoneOffset.UTC));
        try (ServedCounty served = new ServedCounty(service, database, service.open())) {
            service.counties().save(new CountyName(ServedCounty.COUNTY, "巫山县"), ServedCounty.WUSHAN);
            RosterKey draft = service.rosters()
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
