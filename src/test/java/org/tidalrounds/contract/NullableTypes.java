package org.tidalrounds.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The compiler calls a value that may be null an object as well, and a map nothing. */
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
            if (map.containsKey("additionalProperties")) {
                map.putIfAbsent("type", "object");
            }
            map.values().forEach(NullableTypes::straighten);
        } else if (node instanceof List<?> list) {
            list.forEach(NullableTypes::straighten);
        }
    }
}
