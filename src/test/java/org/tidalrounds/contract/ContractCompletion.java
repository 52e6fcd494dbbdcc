package org.tidalrounds.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds to what the compiler makes of the controllers what holds for all of them: names, languages, problems, who signs in.
 * Controllers need Javadoc only.
 */
final class ContractCompletion {
    /** Arguments of controllers that are no part of a request's wording. */
    private static final Set<String> OURS = Set.of("Language", "Caller");

    private final OpenApi api;
    private final Map<String, Object> common;

    ContractCompletion(OpenApi api) {
        this.api = api;
        this.common = OpenApi.read(ContractTest.COMMON).document();
    }

    void complete() {
        Map<String, Object> document = api.document();
        document.put("info", common.get("info"));
        document.put("servers", common.get("servers"));
        document.put("security", common.get("security"));
        OURS.forEach(api.schemas()::remove);
        OpenApi.object(common, "components")
                .forEach((kind, parts) -> OpenApi.asObject(OpenApi.object(document, "components")
                                .computeIfAbsent(kind, key -> new LinkedHashMap<String, Object>()))
                        .putAll(OpenApi.asObject(parts)));
        api.operations().forEach(this::complete);
        NullableTypes.straighten(document);
        sortSchemas();
    }

    private void complete(Operation operation) {
        Map<String, Object> spec = operation.spec();
        String id = OperationName.of(operation.method(), operation.path());
        spec.put("operationId", id);
        spec.put("tags", List.of(OperationName.tag(operation.path())));
        if (spec.containsKey("summary") && spec.get("summary").equals(spec.get("description"))) {
            spec.remove("description");
        }
        spec.put("parameters", parameters(operation));
        BodySchema.complete(spec, OURS);
        if (Authorisation.isPublic(id)) {
            spec.put("security", List.of());
        }
        completeResponses(operation);
        if (operation.isFhir()) {
            FhirContract.complete(operation, OpenApi.object(common, "searches"), OpenApi.object(common, "parameters"));
        }
    }

    private List<Map<String, Object>> parameters(Operation operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Map<String, Object> parameter : OpenApi.objects(operation.spec(), "parameters")) {
            Object reference = OpenApi.object(parameter, "schema").getOrDefault("$ref", "");
            boolean ours = OURS.stream().anyMatch(type -> reference.toString().endsWith("/" + type));
            if (!ours) {
                Object known = OpenApi.object(common, "parameters").get(String.valueOf(parameter.get("name")));
                if (known != null) {
                    parameter.putIfAbsent("description", known);
                }
                parameters.add(parameter);
            }
        }
        parameters.add(Map.of("$ref", "#/components/parameters/Language"));
        return parameters;
    }

    private static void completeResponses(Operation operation) {
        Map<String, Object> responses = OpenApi.object(operation.spec(), "responses");
        responses
                .values()
                .forEach(response -> OpenApi.asObject(response)
                        .put("description", String.valueOf(operation.spec().get("summary"))));
        responses.forEach((status, response) -> {
            if (status.equals("204") || status.startsWith("3")) {
                OpenApi.asObject(response).remove("content");
            }
        });
        if (!operation.isPublic()) {
            responses.put("401", problem("NotSignedIn"));
            responses.put("403", problem("Forbidden"));
        }
        if (operation.path().contains("{")) {
            responses.put("404", problem("NotFound"));
        }
        if (operation.bodyType().isPresent()) {
            responses.put("400", problem("NotUnderstood"));
            responses.put("413", problem("TooLarge"));
            responses.put("415", problem("TypeNotTaken"));
            responses.put("422", problem("Refused"));
        }
        responses.put("default", problem("Other"));
    }

    private static Map<String, Object> problem(String name) {
        return new LinkedHashMap<>(Map.of("$ref", "#/components/responses/" + name));
    }

    private void sortSchemas() {
        Map<String, Object> schemas = api.schemas();
        Map<String, Object> sorted = new TreeMap<>(schemas);
        schemas.clear();
        schemas.putAll(sorted);
        schemas.values().forEach(schema -> OpenApi.asObject(schema).putIfAbsent("type", "object"));
    }
}
