package org.tidalrounds.roster.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.exceptions.HttpStatusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

class PrintFontTest {
    @Test
    void theFontConfiguredIsTaken(@TempDir Path folder) throws IOException {
        Path font = Files.createFile(folder.resolve("county.ttf"));
        assertThat(new PrintFont(font.toString()).path()).isEqualTo(font);
    }

    @Test
    void aFontThatIsNotThereIsNamedWithWhatHelps() {
        assertThatThrownBy(new PrintFont("/nowhere/county.ttf")::path)
                .isInstanceOfSatisfying(HttpStatusException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(503);
                    String words =
                            Language.ENGLISH.say((Message) refused.getBody().orElseThrow());
                    assertThat(words).contains("/nowhere/county.ttf", "TIDAL_PRINT_FONT", ".ttf");
                });
    }
}
