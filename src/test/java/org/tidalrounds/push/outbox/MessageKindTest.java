package org.tidalrounds.push.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidalrounds.push.PushSchema;

class MessageKindTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void everyKindFitsTheContractOfWhatLeaves(MessageKind kind) {
        Map<String, String> payload = Map.of(
                "id", "5e1f9c1e-2f6c-4d0c-9a53-2d3c8a0d3b11",
                "county", "east",
                "kind", kind.code(),
                "version", "0",
                "urgent", String.valueOf(kind.isUrgent()),
                "collapseKey", kind.collapseKey("swap:123456789"),
                "expiresAt", "2026-12-01T00:00:00Z");
        assertThat(PushSchema.faults(JSON.valueToTree(payload))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePhoneHasWordsForEveryKind(MessageKind kind) throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            Path texts = Path.of("src/main/resources/web/i18n", language, "phone.json");
            assertThat(JSON.readTree(texts.toFile()).has("phone.alert." + kind.code()))
                    .as(language)
                    .isTrue();
        }
    }
}
