package org.tidalrounds.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out of a request's body what the compiler mixes in: controllers' arguments that come from elsewhere. */
final class BodySchema {
    private BodySchema() {}

    static void complete(Map<String, Object> spec, Set<String> ours) {
        if (!spec.containsKey("requestBody")) {
            return;
        }
        Map<String, Object> content = OpenApi.object(OpenApi.object(spec, "requestBody"), "content");
        content.forEach((type, media) -> {
            Map<String, Object> schema = OpenApi.object(OpenApi.asObject(media), "schema");
            OpenApi.asObject(media).put("schema", type.endsWith("json") ? without(schema, ours) : binary());
        });
        boolean empty = content.values().stream()
                .allMatch(media ->
                        OpenApi.object(OpenApi.asObject(media), "schema").isEmpty());
        if (empty) {
            spec.remove("requestBody");
        }
    }

    private static Map<String, Object> binary() {
        Map<String, Object> schema = new LinkedHashMap<>(); // not Map.of, whose order differs from one run to the next
        schema.put("type", "string");
        schema.put("format", "binary");
        return schema;
    }

    /** The schema without our own parts; empty when nothing is left. */
    private static Map<String, Object> without(Map<String, Object> schema, Set<String> ours) {
        if (schema.containsKey("allOf")) {
            List<Map<String, Object>> left = new ArrayList<>();
            for (Map<String, Object> part : OpenApi.objects(schema, "allOf")) {
                Map<String, Object> kept = without(part, ours);
                if (!kept.isEmpty()) {
                    left.add(kept);
                }
            }
            return left.size() == 1 ? left.get(0) : new LinkedHashMap<>(Map.of("allOf", left));
        }
        if (!schema.containsKey("properties")) {
            return schema;
        }
        Map<String, Object> properties = OpenApi.object(schema, "properties");
        properties
                .values()
                .removeIf(property -> ours.stream()
                        .anyMatch(type -> String.valueOf(
                                        OpenApi.asObject(property).get("$ref"))
                                .endsWith("/" + type)));
        if (schema.get("required") instanceof List<?> required) {
            List<?> left = required.stream().filter(properties::containsKey).toList();
            schema.put("required", left);
            if (left.isEmpty()) {
                schema.remove("required");
            }
        }
        return properties.isEmpty() ? Map.of() : schema;
    }
}
