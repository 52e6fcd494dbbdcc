package org.tidalrounds.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compiler calls a value that may be null an object as well, a map nothing, and a record that may be null always null. */
final class NullableTypes {
    private NullableTypes() {}

    static void straighten(Object node) {
        if (node instanceof Map<?, ?>) {
            Map<String, Object> map = OpenApi.asObject(node);
            if (map.get("type") instanceof List<?> types && types.size() > 2 && types.contains("object")) {
                List<Object> left = new ArrayList<>(types);
                left.remove("object");
                map.put("type", left);
            }
            if ("null".equals(map.get("type")) && map.get("allOf") instanceof List<?> parts) {
                mayBeNull(map, OpenApi.asObject(parts.get(0)));
            }
            if (map.containsKey("additionalProperties")) {
                map.putIfAbsent("type", "object");
            }
            map.values().forEach(NullableTypes::straighten);
        } else if (node instanceof List<?> list) {
            list.forEach(NullableTypes::straighten);
        }
    }

    private static void mayBeNull(Map<String, Object> property, Map<String, Object> referred) {
        Map<String, Object> reference = new LinkedHashMap<>(referred);
        Object description = reference.remove("description");
        property.remove("type");
        property.remove("allOf");
        property.put("anyOf", List.of(reference, Map.of("type", "null")));
        if (description != null) {
            property.put("description", description);
        }
    }
}
