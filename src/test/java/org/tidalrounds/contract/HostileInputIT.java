package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidalrounds.access.Role;

/** Whatever is sent for whatever the contract has a place for: an answer or a clear problem, never a failure. */
@Tag("nightly")
class HostileInputIT {
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

    @ParameterizedTest
    @MethodSource("operations")
    void anyValueOfAParameterGivesAnAnswerOrAProblem(Operation operation) {
        for (Map<String, Object> parameter : operation.parameters()) {
            for (String value : HostileValues.ENCODED) {
                if ("path".equals(parameter.get("in"))) {
                    String marked = operation.path().replace("{" + parameter.get("name") + "}", "@");
                    String path = calls.path(
                            new Operation(API, operation.method(), marked, operation.spec()), ContractService.OWN);
                    check(operation, calls.with(operation, path.replace("@", value), calls.body(operation)), value);
                } else if ("query".equals(parameter.get("in"))) {
                    String path =
                            calls.path(operation, ContractService.OWN) + "?" + parameter.get("name") + "=" + value;
                    check(operation, calls.with(operation, path, calls.body(operation)), value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void anyValueOfABodyGivesAnAnswerOrAProblem(Operation operation) {
        Map<String, Object> body = OpenApi.asObject(calls.sampleBody(operation));
        String path = calls.path(operation, ContractService.OWN);
        for (String field : body.keySet()) {
            for (String json : HostileValues.JSON) {
                String sent = HostileValues.with(body, field, json);
                check(operation, calls.with(operation, path, BodyPublishers.ofString(sent)), field + ": " + json);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anyValueInAChangeOfADraftGivesAnAnswerOrAProblem(String change) {
        int space = change.indexOf(' ');
        Operation operation = API.operations().stream()
                .filter(known -> known.id().equals(change.substring(0, space)))
                .findFirst()
                .orElseThrow();
        String path = operation.path().replace("{county}", ContractService.OWN).replace("{roster}", "1");
        for (String json : HostileValues.JSON) {
            String body = change.substring(space + 1).replace('\'', '"').replace("@", json);
            HttpRequest.Builder request = calls.with(operation, path, BodyPublishers.ofString(body));
            check(operation, request.header("If-Match", etag()), change + " " + json);
        }
    }

    /** Of the draft as it is now: what was not refused has changed it. */
    private static String etag() {
        return service.send(service.request("/api/counties/wushan/rosters/1")
                        .header("Authorization", "Bearer " + service.token(ContractService.OWN, Role.COORDINATOR))
                        .build())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void anyBodyGivesAnAnswerOrAProblem(Operation operation) {
        String path = calls.path(operation, ContractService.OWN);
        for (String body : HostileValues.BODIES) {
            check(operation, calls.with(operation, path, BodyPublishers.ofString(body)), body);
        }
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void aFieldThatNobodyKnowsIsRefused(Operation operation) {
        Map<String, Object> body = OpenApi.asObject(calls.sampleBody(operation));
        String sent = HostileValues.with(body, "", "")
                .replaceFirst("\\{", "{\"nobodyKnowsThis\":1" + (body.isEmpty() ? "" : ","));
        HttpResponse<String> answer = send(
                operation,
                calls.with(operation, calls.path(operation, ContractService.OWN), BodyPublishers.ofString(sent)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nobodyKnowsThis");
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void anotherTypeOfBodyIsRefused(Operation operation) {
        HttpRequest.Builder request = service.request(calls.path(operation, ContractService.OWN))
                .header("Content-Type", "text/csv")
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString("a,b"));
        assertThat(send(operation, request).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFormThatCannotBeGivenIsRefused(Operation operation) {
        if (operation.method().equals("get")) {
            HttpRequest.Builder request =
                    calls.plain(operation, ContractService.OWN).setHeader("Accept", "image/gif");
            HttpResponse<String> answer = send(operation, request);
            assertThat(answer.statusCode()).isEqualTo(406);
        }
    }

    @Test
    void aMethodThatIsNotPossibleNamesThoseThatAre() {
        HttpResponse<String> answer = service.send(service.request("/api/counties")
                .method("PATCH", BodyPublishers.noBody())
                .header("Authorization", "Bearer " + service.token(ContractService.OWN, Role.COORDINATOR))
                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(problem(answer).get("detail").asText()).contains("PATCH", "GET");
    }

    @Test
    void aValueThatDoesNotReadIsNamedWithWhatWouldBeRight() {
        HttpResponse<String> answer = service.send(service.request("/api/counties/wushan/rosters/1/weeks/soon")
                .header("Authorization", "Bearer " + service.token(ContractService.OWN, Role.COORDINATOR))
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem(answer).get("detail").asText()).contains("monday", "soon", "2026-11-30");
        assertThat(problem(answer).get("type").asText()).isEqualTo("/problems/web.value_wrong");
    }

    private static void check(Operation operation, HttpRequest.Builder request, String value) {
        HttpResponse<String> answer = send(operation, request);
        String about = operation + " with " + value.substring(0, Math.min(60, value.length()));
        assertThat(answer.statusCode()).as(about + " " + answer.body()).isLessThan(500);
        if (answer.statusCode() >= 400) {
            if (operation.isFhir()) {
                checkOutcome(answer, about);
                return;
            }
            assertThat(answer.headers().firstValue("Content-Type")).as(about).contains("application/problem+json");
            JsonNode problem = problem(answer);
            assertThat(problem.path("type").asText())
                    .as(about)
                    .isEqualTo("/problems/" + problem.path("code").asText());
            assertThat(problem.path("status").asInt()).as(about).isEqualTo(answer.statusCode());
            assertThat(problem.path("detail").asText()).as(about).isNotBlank();
            assertThat(answer.headers().firstValue("X-Request-Id"))
                    .as(about)
                    .contains(problem.path("requestId").asText());
        }
    }

    private static void checkOutcome(HttpResponse<String> answer, String about) {
        assertThat(answer.headers().firstValue("Content-Type")).as(about).contains("application/fhir+json");
        JsonNode outcome = Json.tree(answer.body());
        assertThat(outcome.path("resourceType").asText()).as(about).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue/0/details/text").asText()).as(about).isNotBlank();
        assertThat(outcome.at("/issue/0/details/coding/0/code").asText())
                .as(about)
                .isNotBlank();
    }

    private static HttpResponse<String> send(Operation operation, HttpRequest.Builder request) {
        if (operation.isPublic()) {
            return service.send(request.build());
        }
        String role = Role.all().stream()
                .filter(known -> Authorisation.isAllowed(operation.id(), known))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer =
                service.send(request.setHeader("Authorization", "Bearer " + service.token(ContractService.OWN, role))
                        .build());
        if (answer.statusCode() < 300 && !answer.request().method().equals("GET")) {
            service.forget(ContractService.OWN, role);
        }
        return answer;
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        return Json.tree(answer.body());
    }

    static Stream<Operation> operations() {
        return API.operations().stream().filter(operation -> !operation.isStream());
    }

    static List<String> changes() {
        return HostileValues.CHANGES;
    }

    static Stream<Operation> operationsWithJson() {
        return operations().filter(operation -> operation.jsonBody().isPresent());
    }
}
