package org.tidalrounds.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that fit a schema. What they name does not exist. */
final class Samples {
    private final OpenApi api;

    Samples(OpenApi api) {
        this.api = api;
    }

    /** The operation's path in a county, every other place but the doctor filled with an id of nothing. */
    String path(Operation operation, String county) {
        String path = operation
                .path()
                .replace("{county}", county)
                .replace("{doctor}", ContractService.WUSHAN.doctors().get(0).id());
        for (Map<String, Object> parameter : operation.parameters()) {
            if ("path".equals(parameter.get("in"))) {
                String value = String.valueOf(of(OpenApi.object(parameter, "schema")));
                path = path.replace("{" + parameter.get("name") + "}", value);
            }
        }
        return path;
    }

    Object of(Map<String, Object> reference) {
        Map<String, Object> schema = api.resolved(reference);
        if (schema.get("enum") instanceof List<?> values) {
            return values.get(0);
        }
        if (schema.containsKey("allOf")) {
            return of(OpenApi.objects(schema, "allOf").get(0));
        }
        Object types = schema.get("type");
        String type = types instanceof List<?> several ? String.valueOf(several.get(0)) : String.valueOf(types);
        return switch (type) {
            case "integer", "number" -> 987_654_321;
            case "boolean" -> true;
            case "array" -> List.of();
            case "string" -> text(String.valueOf(schema.get("format")));
            default -> object(schema);
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2099-12-07";
            case "date-time" -> "2099-12-07T08:00:00Z";
            default -> "nothing";
        };
    }

    private Map<String, Object> object(Map<String, Object> schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?>) {
            OpenApi.object(schema, "properties")
                    .forEach((name, property) -> object.put(name, of(OpenApi.asObject(property))));
        }
        return object;
    }
}
