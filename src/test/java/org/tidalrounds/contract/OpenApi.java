package org.tidalrounds.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** An OpenAPI document as nested maps and lists. */
record OpenApi(Map<String, Object> document) {
    static final Path COMMITTED = Path.of("mobile-api-spec/openapi.yaml");

    private static final Path GENERATED = Path.of("target/classes/META-INF/swagger/openapi.yml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final int WIDTH = 120;

    /** The contract as it is kept. */
    static OpenApi committed() {
        return read(COMMITTED);
    }

    /** The contract as the code of this moment has it. */
    static OpenApi ofCode() {
        OpenApi generated = read(GENERATED);
        new ContractCompletion(generated).complete();
        return generated;
    }

    static OpenApi read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> document = new Yaml().load(reader);
            return new OpenApi(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        object(document, "paths")
                .forEach((path, item) -> asObject(item).forEach((method, spec) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(this, method, path, asObject(spec)));
                    }
                }));
        return operations;
    }

    Map<String, Object> schemas() {
        return object(object(document, "components"), "schemas");
    }

    /** The schema itself, or the one it refers to. */
    Map<String, Object> resolved(Map<String, Object> schema) {
        Object reference = schema.get("$ref");
        if (reference == null) {
            return schema;
        }
        Map<String, Object> found = document;
        for (String step : reference.toString().substring(2).split("/")) {
            found = object(found, step);
        }
        return resolved(found);
    }

    String text() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(WIDTH);
        options.setSplitLines(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(document);
    }

    static Map<String, Object> object(Map<String, Object> parent, String key) {
        return asObject(Objects.requireNonNull(parent.get(key), key));
    }

    @SuppressWarnings("unchecked") // YAML's maps of an OpenAPI document have texts for keys
    static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // as above
    static List<Map<String, Object>> objects(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.getOrDefault(key, List.of());
    }
}
