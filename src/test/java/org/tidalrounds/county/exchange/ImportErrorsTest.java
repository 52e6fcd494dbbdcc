package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Language;

class ImportErrorsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aLineNamesFileLineColumnValueAndWhatWasExpected() {
        ImportRefused refused =
                CountyFiles.small().replace("visitors.csv", "3200", "viele").refusal(folder);

        assertThat(ImportErrors.render(refused, Language.ENGLISH))
                .containsExactly(
                        "visitors.csv:2 visitors \"viele\": expected a whole number from -100000000 to 100000000, digits only");
        assertThat(ImportErrors.render(refused, Language.CHINESE))
                .containsExactly("visitors.csv:2 visitors \"viele\": 应为 -100000000 到 100000000 的整数，只用数字");
    }

    @Test
    void aFileAsAWholeHasNoLine() {
        ImportRefused refused = CountyFiles.small().with("leave.csv", "").refusal(folder);

        assertThat(ImportErrors.render(refused, Language.ENGLISH))
                .containsExactly("leave.csv: this file is empty; it needs at least its header");
    }

    @Test
    void aLongValueIsShortenedAndControlCharactersAreShownAsBlanks() {
        ImportRefused refused = CountyFiles.small()
                .replace("visitors.csv", "3200", "\"\u001B[31m\n" + "9".repeat(200) + "\"")
                .refusal(folder);

        assertThat(refused.errors().get(0).value())
                .hasSize(81)
                .startsWith("␣[31m␣9")
                .endsWith("…");
    }

    @Test
    void theExceptionItselfSaysTheFirstError() {
        ImportRefused refused = CountyFiles.small().with("leave.csv", "").refusal(folder);

        assertThat(refused).hasMessage("leave.csv: this file is empty; it needs at least its header");
    }
}
