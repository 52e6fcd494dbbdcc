package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        ImportError error = only(CountyFiles.small().without("leave.csv"));

        assertThat(error.file()).isEqualTo("leave.csv");
        assertThat(error.expected()).isEqualTo(Message.of("county.file_missing", "doctor_id,from_date,to_date,kind"));
    }

    @Test
    void aMissingFileIsNotNamedAgainForEveryRowThatRefersToIt() {
        ImportError error = only(CountyFiles.small().without("doctors.csv"));

        assertThat(error.file()).isEqualTo("doctors.csv");
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("leave.csv"));

        assertThat(only(CountyFiles.small().without("leave.csv")).expected().key())
                .isEqualTo("county.file_unreadable");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(only(CountyFiles.small().with("leave.csv", "")).expected().key())
                .isEqualTo("county.file_empty");
    }

    @Test
    void aFileOfBlankLinesIsRefusedAsEmpty() {
        assertThat(only(CountyFiles.small().with("leave.csv", "\n\n\n"))
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
    void gbkIsNamedWithTheFirstLineThatShowsIt() {
        byte[] gbk = SmallCounty.CALENDAR.getBytes(Charset.forName("GBK"));
        ImportError error = only(CountyFiles.small().with("calendar.csv", gbk));

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.expected().key()).isEqualTo("county.file_gbk");
    }

    @Test
    void fourByteGb18030IsNamedToo() {
        byte[] bytes = "date,type,name\n2026-10-01,public_holiday,㐀𠀀\n".getBytes(Charset.forName("GB18030"));

        assertThat(only(CountyFiles.small().with("calendar.csv", bytes))
                        .expected()
                        .key())
                .isEqualTo("county.file_gbk");
    }

    @Test
    void utf16IsNamed() {
        byte[] utf16 = SmallCounty.CALENDAR.getBytes(StandardCharsets.UTF_16);

        assertThat(only(CountyFiles.small().with("calendar.csv", utf16))
                        .expected()
                        .key())
                .isEqualTo("county.file_utf16");
    }

    @Test
    void bytesOfNoKnownEncodingAreRefused() {
        byte[] bytes = {'d', 'a', 't', 'e', '\n', (byte) 0xFF, (byte) 0xFF};
        ImportError error = only(CountyFiles.small().with("calendar.csv", bytes));

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.expected().key()).isEqualTo("county.file_no_utf8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() {
        byte[] bytes = "date,type,name\n2026-10-01,public_holiday,国".getBytes(StandardCharsets.UTF_8);
        bytes = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(only(CountyFiles.small().with("calendar.csv", bytes)).file()).isEqualTo("calendar.csv");
    }

    @Test
    void aNulByteIsRefusedWithItsLine() {
        ImportError error = only(CountyFiles.small().replace("calendar.csv", "国庆节补班", "国庆\0节"));

        assertThat(error.line()).isEqualTo(3);
        assertThat(error.expected().key()).isEqualTo("county.file_nul");
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
    void aQuoteThatIsNeverClosedIsRefused() {
        ImportError error = only(CountyFiles.small().replace("leave.csv", "D1", "\"D1"));

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.expected().key()).isEqualTo("county.broken_quote");
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        ImportError error = only(CountyFiles.small().replace("leave.csv", "annual", "\"annual\"x"));

        assertThat(error.expected().key()).isEqualTo("county.broken_quote");
    }

    @Test
    void aQuoteClosedLinesLaterIsNamedWhereItOpens() {
        ImportRefused refused = CountyFiles.small()
                .replace("calendar.csv", "国庆节\n", "\"国庆节\n")
                .replace("calendar.csv", "补班", "补班\"")
                .refusal(folder);

        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo("name");
            assertThat(error.expected().key()).isEqualTo("county.expected_line");
        });
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

    private ImportError only(CountyFiles files) {
        ImportRefused refused = files.refusal(folder);
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
