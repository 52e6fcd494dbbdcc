package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of mobile-api-spec, one file an operation, answered by a running service as they say. */
class ExamplesIT {
    private static final OpenApi API = OpenApi.ofCode();
    private static final Path EXAMPLES = Path.of("mobile-api-spec/examples");

    private static ContractService service;

    private final Map<String, String> kept = new HashMap<>();

    @BeforeAll
    static void serve() {
        service = new ContractService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            API.operations().stream().map(Operation::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theServiceAnswersAsTheExampleSays(String id) throws IOException {
        JsonNode example = Json.tree(Files.readString(EXAMPLES.resolve(id + ".json")));
        Operation operation = API.operations().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (JsonNode step : example.path("before")) {
            keep(step, new String(send(step, step.get("method").asText()).body(), StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> answer = send(example.get("request"), operation.method());
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode())
                .as(body)
                .isEqualTo(example.at("/response/status").asInt());
        example.at("/response/fields")
                .properties()
                .forEach(field -> assertThat(Json.tree(body).at(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
        operation
                .answer(answer.statusCode())
                .ifPresent(schema -> assertThat(Conformance.differences(API, schema, Json.tree(body)))
                        .isEmpty());
        service.forget(ContractService.OWN, example.at("/request/as").asText());
    }

    private HttpResponse<byte[]> send(JsonNode request, String method) {
        HttpRequest.Builder built = service.request(filled(request.get("path").asText()));
        Optional.ofNullable(request.get("as"))
                .ifPresent(role ->
                        built.header("Authorization", "Bearer " + service.token(ContractService.OWN, role.asText())));
        request.path("headers")
                .properties()
                .forEach(header ->
                        built.header(header.getKey(), filled(header.getValue().asText())));
        if (request.has("file")) {
            built.header("Content-Type", "application/zip");
            return service.send(
                    built.POST(BodyPublishers.ofByteArray(service.countyArchive()))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
        if (request.has("body")) {
            if (!request.path("headers").has("Content-Type")) {
                built.header("Content-Type", "application/json");
            }
            built.method(
                    method.toUpperCase(Locale.ROOT),
                    BodyPublishers.ofString(filled(request.get("body").toString())));
        } else {
            built.method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody());
        }
        return service.send(built.build(), BodyHandlers.ofByteArray());
    }

    private void keep(JsonNode step, String answer) {
        step.path("keep")
                .properties()
                .forEach(entry -> kept.put(
                        entry.getKey(),
                        Json.tree(answer).at(entry.getValue().asText()).asText()));
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            filled = filled.replace("{{" + entry.getKey() + "}}", entry.getValue());
        }
        return filled.replace("{{password}}", ContractService.password());
    }

    static List<String> examples() {
        return API.operations().stream()
                .map(Operation::id)
                .filter(id -> Files.exists(EXAMPLES.resolve(id + ".json")))
                .toList();
    }
}
