package org.tidalrounds.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class GuardIT {
    private static final String PLACES = "/api/counties/wushan/places";
    private static final String ACCOUNTS = "/api/counties/wushan/accounts";

    private static ServedCounty served;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void nobodyReadsWithoutSigningIn() {
        Answer answer = new Visitor(served.url()).with("Accept-Language", "en").get(PLACES);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("detail")).isEqualTo("Sign in first.");
    }

    @Test
    void anOperationThatDoesNotExistIsNotFoundByAnybody() {
        assertThat(new Visitor(served.url()).get("/api/nonsense").status()).isEqualTo(404);
        assertThat(Visitor.of(served, Role.COORDINATOR).get("/api/nonsense").status())
                .isEqualTo(404);
    }

    @Test
    void countiesAreListedForTheSignInPageByNameOnly() {
        assertThat(new Visitor(served.url()).get("/api/counties").response().body())
                .isEqualTo("[{\"id\":\"wushan\",\"name\":\"巫山县\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
    void staffReadPlaces(String role) {
        assertThat(Visitor.of(served, role).get(PLACES).status()).isEqualTo(200);
    }

    @Test
    void aResidentReadsNoPlaces() {
        Answer answer = Visitor.of(served, Role.RESIDENT).get(PLACES);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("access.not_allowed");
        assertThat(answer.text("detail")).startsWith("您的账号没有此项权限");
    }

    @Test
    void aRefusalIsOnTheAuditTrail() {
        Account lead = served.account(Role.TOWNSHIP_LEAD);
        Visitor.of(served, Role.TOWNSHIP_LEAD).get(ACCOUNTS);
        Answer trail = Visitor.of(served, Role.ADMINISTRATOR).get("/api/counties/wushan/audit?action=access.denied");
        assertThat(trail.json().path("entries")).anySatisfy(entry -> {
            assertThat(entry.path("actor").asText()).isEqualTo(lead.id());
            assertThat(entry.path("details").asText())
                    .isEqualTo("{\"method\":\"GET\",\"operation\":\"/api/counties/{county}/accounts\"}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/counties/fengjie/places", "/api/counties/fengjie/accounts", "/api/counties/%00/places"})
    void anotherCountyIsAnsweredAsIfItDidNotExist(String path) {
        Answer answer = Visitor.of(served, Role.COORDINATOR).get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("access.no_county");
    }

    @Test
    void aRoleThatIsTakenAwayOpensNothingFromTheNextRequestOn() {
        Account account = served.account(Role.COORDINATOR);
        Visitor visitor = Visitor.of(served, Role.COORDINATOR);
        served.service()
                .accounts()
                .changeRoles(
                        "wushan",
                        account.id(),
                        Set.of(Role.RESIDENT),
                        Links.ofResident(ServedCounty.WUSHAN.residents().get(1).id()),
                        "test");
        assertThat(visitor.get(PLACES).status()).isEqualTo(403);
        served.service().accounts().changeRoles("wushan", account.id(), Set.of(Role.COORDINATOR), Links.NONE, "test");
        assertThat(visitor.get(PLACES).status()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountIsRefusedFromTheNextRequestOn() {
        served.account(Role.ADMINISTRATOR);
        Account account = served.account(Role.DOCTOR);
        Visitor visitor = Visitor.of(served, Role.DOCTOR);
        served.service().accounts().changeState("wushan", account.id(), Account.State.DISABLED, "test");
        assertThat(visitor.get(PLACES).status()).isEqualTo(401);
        served.service().accounts().changeState("wushan", account.id(), Account.State.ACTIVE, "test");
        assertThat(visitor.get(PLACES).status()).isEqualTo(401);
    }

    @Test
    void oddTokensProveNothing() {
        for (String token :
                List.of("Bearer", "Bearer ", "Bearer a.b.c", "Basic eDp5", "Bearer eyJhbGciOiJub25lIn0.e30.")) {
            assertThat(new Visitor(served.url())
                            .with("Authorization", token)
                            .get(PLACES)
                            .status())
                    .as(token)
                    .isEqualTo(401);
        }
    }
}
