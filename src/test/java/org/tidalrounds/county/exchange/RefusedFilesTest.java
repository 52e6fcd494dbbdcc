package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Message;

/** Files that cannot be read at all. */
class RefusedFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aPathThatIsNoFolderIsRefused() {
        ImportRefused refused = assertThrows(ImportRefused.class, () -> CountyFolder.read(folder.resolve("nowhere")));

        assertThat(refused.errors()).extracting(error -> error.expected().key()).containsExactly("county.no_folder");
    }

    @Test
    void aMissingFileIsNamedWithItsHeader() {
        ImportError error = CountyFiles.small().without("leave.csv").onlyError(folder);

        assertThat(error.file()).isEqualTo("leave.csv");
        assertThat(error.expected()).isEqualTo(Message.of("county.file_missing", "doctor_id,from_date,to_date,kind"));
    }

    @Test
    void aMissingFileIsNotNamedAgainForEveryRowThatRefersToIt() {
        ImportError error = CountyFiles.small().without("doctors.csv").onlyError(folder);

        assertThat(error.file()).isEqualTo("doctors.csv");
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("leave.csv"));

        assertThat(CountyFiles.small()
                        .without("leave.csv")
                        .onlyError(folder)
                        .expected()
                        .key())
                .isEqualTo("county.file_unreadable");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(CountyFiles.small()
                        .with("leave.csv", "")
                        .onlyError(folder)
                        .expected()
                        .key())
                .isEqualTo("county.file_empty");
    }

    @Test
    void aFileOfBlankLinesIsRefusedAsEmpty() {
        assertThat(CountyFiles.small()
                        .with("leave.csv", "\n\n\n")
                        .onlyError(folder)
                        .expected()
                        .key())
                .isEqualTo("county.file_empty");
    }

    @Test
    void noVillagesAtAllAreRefused() {
        String header = SmallCounty.VILLAGES.substring(0, SmallCounty.VILLAGES.indexOf('\n') + 1);
        ImportRefused refused = CountyFiles.small().with("villages.csv", header).refusal(folder);

        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo("villages.csv");
            assertThat(error.expected().key()).isEqualTo("county.file_no_rows");
        });
    }

    @Test
    void aFileOverTheLimitIsRefusedUnread() {
        byte[] large = new byte[1024 * 1024 + 1];
        CountyFiles.small().with("residents.csv", large).writeTo(folder);
        ImportRefused refused =
                assertThrows(ImportRefused.class, () -> CountyFolder.read(folder, new ImportLimits(1, 50)));

        assertThat(refused.errors())
                .extracting(ImportError::expected)
                .containsExactly(Message.of("county.file_too_large", 2, 1));
    }

    @Test
    void manyErrorsAreCountedNotShown() {
        CountyFiles files = CountyFiles.small();
        for (int i = 0; i < 60; i++) {
            files.append("visitors.csv", "2026-11-" + i + ",V1,many");
        }
        ImportRefused refused = files.refusal(folder);

        assertThat(refused.errors()).hasSize(ImportLimits.DEFAULT.errorsPerFile() + 1);
        assertThat(refused.errors().get(50).expected().key()).isEqualTo("county.more_errors");
    }
}
