package org.tidalrounds.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the compiler cannot tell of operations that speak FHIR: their bodies are resources, their problems OperationOutcomes, and a
 * search reads its parameters by itself.
 */
final class FhirContract {
    private static final String JSON = "application/fhir+json";

    private FhirContract() {}

    /**
     * Says it.
     *
     * @param searches the names of each search's parameters
     * @param texts what parameters mean
     */
    static void complete(Operation operation, Map<String, Object> searches, Map<String, Object> texts) {
        Map<String, Object> spec = operation.spec();
        Map<String, Object> responses = OpenApi.object(spec, "responses");
        responses.replaceAll((status, response) -> status.equals("200")
                ? answer(String.valueOf(spec.get("summary")))
                : new LinkedHashMap<>(Map.of("$ref", "#/components/responses/Outcome")));
        if (operation.method().equals("post")) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("content", resource());
            body.put("required", true);
            spec.put("requestBody", body);
        }
        List<Map<String, Object>> parameters = new ArrayList<>(OpenApi.objects(spec, "parameters"));
        if (searches.get(operation.id()) instanceof List<?> names) {
            names.forEach(name -> parameters.add(parameter(String.valueOf(name), texts)));
        }
        spec.put("parameters", parameters);
    }

    private static Map<String, Object> answer(String summary) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", summary);
        answer.put("content", resource());
        return answer;
    }

    private static Map<String, Object> parameter(String name, Map<String, Object> texts) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("schema", new LinkedHashMap<>(Map.of("type", "string")));
        parameter.put("description", String.valueOf(texts.get("fhir " + name)));
        return parameter;
    }

    private static Map<String, Object> resource() {
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/FhirResource"));
        return new LinkedHashMap<>(Map.of(JSON, new LinkedHashMap<>(Map.of("schema", schema))));
    }
}
