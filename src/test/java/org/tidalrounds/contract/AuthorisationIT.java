package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidalrounds.access.Role;

/** Every operation with every role, in the own county and in another, and without signing in: as authorisation.csv has it. */
class AuthorisationIT {
    private static final OpenApi API = OpenApi.ofCode();

    private static ContractService service;
    private static Calls calls;

    @BeforeAll
    static void serve() {
        service = new ContractService();
        calls = new Calls(service, API);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theTableHasARowForEveryOperation() {
        assertThat(Authorisation.operations())
                .as("rows of authorisation.csv: the operation's id and who may call it")
                .containsExactlyInAnyOrderElementsOf(
                        API.operations().stream().map(Operation::id).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyTheRolesOfTheTableGetThrough(Operation operation) {
        List<String> allowed = Role.all().stream()
                .filter(role -> isLetThrough(operation, status(operation, ContractService.OWN, role)))
                .toList();
        List<String> expected = Role.all().stream()
                .filter(role -> Authorisation.isAllowed(operation.id(), role))
                .toList();
        assertThat(allowed).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("operationsOfCounties")
    void anotherCountyIsNotThere(Operation operation) {
        for (String role : Role.all()) {
            assertThat(status(operation, ContractService.OTHER, role)).as(role).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoIsNotSignedInGetsNoFurtherThanWhatIsPublic(Operation operation) {
        int status = status(calls.plain(operation, ContractService.OWN).build());
        if (operation.isPublic()) {
            assertThat(status).isNotIn(403, 404, 405);
        } else {
            assertThat(status).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aTokenThatIsNoneOpensNothing(Operation operation) {
        HttpRequest.Builder request =
                calls.plain(operation, ContractService.OWN).header("Authorization", "Bearer e30.e30.");
        if (!operation.isPublic()) {
            assertThat(status(request.build())).isEqualTo(401);
        }
    }

    /** An operation for everybody may find that a password is wrong, which is 401 as well. */
    private static boolean isLetThrough(Operation operation, int status) {
        assertThat(status).isLessThan(500).isNotEqualTo(405);
        return status != 403 && (status != 401 || operation.isPublic());
    }

    /** As somebody of the own county. What succeeds may have ended the session, so the next one signs in anew. */
    private static int status(Operation operation, String county, String role) {
        HttpRequest request = calls.plain(operation, county)
                .header("Authorization", "Bearer " + service.token(ContractService.OWN, role))
                .build();
        int status = status(request);
        if (status < 300 && !request.method().equals("GET")) {
            service.forget(ContractService.OWN, role);
        }
        return status;
    }

    /** Bodies are left alone: a stream of events has no end. */
    private static int status(HttpRequest request) {
        HttpResponse<InputStream> answer = service.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            return answer.statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Operation> operations() {
        return API.operations().stream();
    }

    static Stream<Operation> operationsOfCounties() {
        return operations().filter(Operation::isOfCounty).filter(operation -> !operation.isPublic());
    }
}
