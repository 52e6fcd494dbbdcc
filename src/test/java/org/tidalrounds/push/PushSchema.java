package org.tidalrounds.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract of what leaves for a device. */
public final class PushSchema {
    private static final JsonSchema SCHEMA = read();

    private PushSchema() {}

    /** What a payload has against the contract; nothing if it fits. */
    public static List<String> faults(JsonNode payload) {
        return SCHEMA.validate(payload, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema read() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("mobile-api-spec/push-messages.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
