package org.tidalrounds.contract;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation is called: by its method and path, so that it keeps its name however the code is arranged.
 * {@code GET /api/counties/{county}/rosters/{roster}/weeks/{monday}} is getRosterWeek.
 */
final class OperationName {
    private static final String COUNTY = "/api/counties/{county}";

    private static final String FHIR = "/fhir/{county}/";

    private OperationName() {}

    static String of(String method, String path) {
        if (path.startsWith(FHIR)) {
            return ofFhir(method, path.substring(FHIR.length()));
        }
        StringBuilder name = new StringBuilder(method);
        List<String> steps = steps(path);
        for (int i = 0; i < steps.size(); i++) {
            boolean one = i + 1 < steps.size() && steps.get(i + 1).startsWith("{");
            if (!steps.get(i).startsWith("{")) {
                name.append(camel(one ? singular(steps.get(i)) : steps.get(i)));
            }
        }
        return name.toString();
    }

    /** FHIR's types are singular, so one and many are told apart by what is done: readFhirSlot, searchFhirSlot. */
    private static String ofFhir(String method, String path) {
        String type = camel(path.replace("/{id}", ""));
        if (!method.equals("get") || !Character.isUpperCase(path.charAt(0))) {
            return method + "Fhir" + type;
        }
        return (path.endsWith("}") ? "read" : "search") + "Fhir" + type;
    }

    /** What an operation is about: the first word of its path. */
    static String tag(String path) {
        return steps(path).get(0);
    }

    private static List<String> steps(String path) {
        String rest = path.startsWith(COUNTY + "/")
                ? path.substring(COUNTY.length())
                : path.startsWith("/api/") ? path.substring("/api".length()) : path;
        return Stream.of(rest.split("/")).filter(step -> !step.isEmpty()).toList();
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String camel(String words) {
        StringBuilder camel = new StringBuilder();
        for (String word : words.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return camel.toString();
    }
}
