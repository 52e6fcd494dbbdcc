package org.tidalrounds.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One operation of the API. */
record Operation(OpenApi api, String method, String path, Map<String, Object> spec) {
    String id() {
        return String.valueOf(spec.get("operationId"));
    }

    /** Its parameters, references resolved. */
    List<Map<String, Object>> parameters() {
        return OpenApi.objects(spec, "parameters").stream().map(api::resolved).toList();
    }

    /** The schema of the JSON it takes. */
    Optional<Map<String, Object>> jsonBody() {
        return content()
                .map(content -> content.get("application/json"))
                .map(type -> OpenApi.asObject(type))
                .map(type -> api.resolved(OpenApi.object(type, "schema")));
    }

    /** The type of the body it takes. */
    Optional<String> bodyType() {
        return content().map(content -> content.keySet().iterator().next());
    }

    private Optional<Map<String, Object>> content() {
        return Optional.ofNullable(spec.get("requestBody"))
                .map(body -> OpenApi.object(OpenApi.asObject(body), "content"));
    }

    /** Whether it answers with events as they come, without end. */
    boolean isStream() {
        return OpenApi.object(spec, "responses").toString().contains("text/event-stream");
    }

    /** The schema of the JSON it answers with, for a status; of a problem for one it does not name. */
    Optional<Map<String, Object>> answer(int status) {
        Map<String, Object> responses = OpenApi.object(spec, "responses");
        Object response = responses.getOrDefault(String.valueOf(status), responses.get("default"));
        Map<String, Object> resolved = api.resolved(OpenApi.asObject(Objects.requireNonNull(response)));
        return Optional.ofNullable(resolved.get("content"))
                .map(OpenApi::asObject)
                .flatMap(content -> content.entrySet().stream()
                        .filter(type -> type.getKey().equals("application/json")
                                || type.getKey().endsWith("+json"))
                        .findFirst())
                .map(type -> OpenApi.object(OpenApi.asObject(type.getValue()), "schema"));
    }

    /** Whether nobody need sign in for it. */
    boolean isPublic() {
        return List.of().equals(spec.get("security"));
    }

    /** Whether it belongs to one county. */
    boolean isOfCounty() {
        return path.startsWith("/api/counties/{county}") || isFhir();
    }

    /** Whether it speaks FHIR. */
    boolean isFhir() {
        return path.startsWith("/fhir/");
    }

    @Override
    public String toString() {
        return id();
    }
}
