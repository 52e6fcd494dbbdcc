package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.county.Team;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.SmallWorks;
import org.tidalrounds.roster.Visit;

/** The client that openapi-generator makes of the contract compiles and talks to the service. */
@Tag("nightly")
class GeneratedClientIT {
    /** The morning of the run. */
    private static final Instant MORNING = Instant.parse("2026-11-30T01:30:00Z");

    private static final Team TEAM = ContractService.WUSHAN.teams().get(2);

    @TempDir
    private static Path classes;

    private static GeneratedClient generated;

    @BeforeAll
    static void compile() throws IOException {
        generated = new GeneratedClient(classes);
    }

    @AfterAll
    static void close() throws IOException {
        generated.close();
    }

    @Test
    void aGeneratedClientReadsTheLatestRoster() throws ReflectiveOperationException {
        try (ContractService service = new ContractService()) {
            Object client = generated.client(service.url(), service.token(ContractService.OWN, Role.COORDINATOR));
            Object api = generated.api("client.api.RostersApi", client);
            Object roster = api.getClass()
                    .getMethod("getRostersLatest", String.class, String.class)
                    .invoke(api, ContractService.OWN, "en");
            assertThat(roster.toString()).contains("2026-11-30");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGeneratedClientPlaysADoctorsDay() throws ReflectiveOperationException {
        try (ContractService service = new ContractService(MORNING)) {
            publishRun(service);
            Object client = generated.client(service.url(), signIn(service, TEAM.leaderDoctorId()));
            Function<Object, String> day = (Function<Object, String>) generated.create("client.DoctorsDay");
            assertThat(day.apply(client))
                    .isEqualTo("[done, done, done, done, done, done, done] [ready, signed, signed]"
                            + " referrals 1 check-ins 1 duties 1 whole false");
        }
    }

    /** The leader of a team rides to the team's villages today. */
    private static void publishRun(ContractService service) {
        List<Visit> visits =
                List.of(new Visit(TEAM.villageCodes().get(0), LocalTime.of(9, 0), LocalTime.of(11, 0), 20));
        Run run = new Run(
                "R-0001",
                SmallPlan.MONDAY,
                TEAM.facilityId(),
                1,
                LocalTime.of(8, 30),
                LocalTime.of(12, 0),
                40,
                List.of(TEAM.leaderDoctorId()),
                visits);
        Plan plan = new Plan(
                SmallPlan.MONDAY,
                2,
                List.of(),
                List.of(run),
                List.of(SmallWorks.of(run)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        service.publish(service.service().rosters().save(ContractService.OWN, plan, MORNING));
    }

    private static String signIn(ContractService service, String doctor) {
        String account = service.service()
                .accounts()
                .create(
                        ContractService.OWN,
                        new NewAccount(
                                "测试",
                                "13900000099",
                                Optional.empty(),
                                false,
                                Set.of(Role.DOCTOR),
                                Links.ofDoctor(doctor)),
                        "test")
                .id();
        return service.service()
                .sessions()
                .begin(ContractService.OWN, account, "password", "a test")
                .access();
    }
}
