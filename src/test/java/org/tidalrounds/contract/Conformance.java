package org.tidalrounds.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares an answer with the schema the contract has for it. */
final class Conformance {
    private final OpenApi api;
    private final List<String> differences = new ArrayList<>();

    private Conformance(OpenApi api) {
        this.api = api;
    }

    /** What differs: fields that are missing, unknown, or of another type. */
    static List<String> differences(OpenApi api, Map<String, Object> schema, JsonNode answer) {
        Conformance conformance = new Conformance(api);
        boolean madeElsewhere = "string".equals(schema.get("type")); // JSON that a controller passes on as text
        if (!madeElsewhere) {
            conformance.compare(schema, answer, "");
        }
        return conformance.differences;
    }

    private void compare(Map<String, Object> reference, JsonNode node, String where) {
        Map<String, Object> schema = present(api.resolved(reference));
        if (!isOfType(schema.get("type"), node)) {
            differences.add(where + " is " + node.getNodeType() + ", not " + schema.get("type"));
        } else if (node.isArray() && schema.containsKey("items")) {
            node.forEach(item -> compare(OpenApi.object(schema, "items"), item, where + "[]"));
        } else if (node.isObject() && schema.containsKey("properties")) {
            compareFields(schema, node, where);
        }
    }

    /** Of a record that may be null, the record. */
    private Map<String, Object> present(Map<String, Object> schema) {
        return schema.get("anyOf") instanceof List<?> either ? api.resolved(OpenApi.asObject(either.get(0))) : schema;
    }

    private void compareFields(Map<String, Object> schema, JsonNode node, String where) {
        Map<String, Object> properties = OpenApi.object(schema, "properties");
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !node.has(String.valueOf(name)))
                    .forEach(name -> differences.add(where + "." + name + " is missing"));
        }
        node.properties().forEach(field -> {
            Object property = properties.get(field.getKey());
            if (property == null) {
                differences.add(where + "." + field.getKey() + " is not in the contract");
            } else if (!field.getValue().isNull()) {
                compare(OpenApi.asObject(property), field.getValue(), where + "." + field.getKey());
            }
        });
    }

    private static boolean isOfType(@Nullable Object type, JsonNode node) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(one -> isOfType(one, node));
        }
        return switch (String.valueOf(type)) {
            case "string" -> node.isTextual();
            case "integer" -> node.isIntegralNumber();
            case "number" -> node.isNumber();
            case "boolean" -> node.isBoolean();
            case "array" -> node.isArray();
            case "null" -> node.isNull();
            case "object" -> node.isObject();
            default -> true;
        };
    }
}
