package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that are no UTF-8 text. */
class RefusedTextTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void gbkIsNamedWithTheFirstLineThatShowsIt() {
        byte[] gbk = SmallCounty.CALENDAR.getBytes(Charset.forName("GBK"));
        ImportError error = CountyFiles.small().with("calendar.csv", gbk).onlyError(folder);

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.expected().key()).isEqualTo("county.file_gbk");
    }

    @Test
    void fourByteGb18030IsNamedToo() {
        byte[] bytes = "date,type,name\n2026-10-01,public_holiday,㐀𠀀\n".getBytes(Charset.forName("GB18030"));

        assertThat(CountyFiles.small()
                        .with("calendar.csv", bytes)
                        .onlyError(folder)
                        .expected()
                        .key())
                .isEqualTo("county.file_gbk");
    }

    @Test
    void utf16IsNamed() {
        byte[] utf16 = SmallCounty.CALENDAR.getBytes(StandardCharsets.UTF_16);

        assertThat(CountyFiles.small()
                        .with("calendar.csv", utf16)
                        .onlyError(folder)
                        .expected()
                        .key())
                .isEqualTo("county.file_utf16");
    }

    @Test
    void bytesOfNoKnownEncodingAreRefused() {
        byte[] bytes = {'d', 'a', 't', 'e', '\n', (byte) 0xFF, (byte) 0xFF};
        ImportError error = CountyFiles.small().with("calendar.csv", bytes).onlyError(folder);

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.expected().key()).isEqualTo("county.file_no_utf8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() {
        byte[] bytes = "date,type,name\n2026-10-01,public_holiday,国".getBytes(StandardCharsets.UTF_8);
        bytes = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(CountyFiles.small()
                        .with("calendar.csv", bytes)
                        .onlyError(folder)
                        .file())
                .isEqualTo("calendar.csv");
    }

    @Test
    void aNulByteIsRefusedWithItsLine() {
        ImportError error =
                CountyFiles.small().replace("calendar.csv", "国庆节补班", "国庆\0节").onlyError(folder);

        assertThat(error.line()).isEqualTo(3);
        assertThat(error.expected().key()).isEqualTo("county.file_nul");
    }
}
