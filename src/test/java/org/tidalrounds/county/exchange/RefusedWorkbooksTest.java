package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Message;

/** Workbooks and sheets that cannot be read. */
class RefusedWorkbooksTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void anErrorNamesSheetRowAndColumn() throws IOException {
        CountyFiles files = CountyFiles.small()
                .replace("leave.csv", "2026-12-01", "soon")
                .replace("leave.csv", "from_date", "开始日期");
        Path workbook = WorkbookFiles.of(files).write(folder);

        ImportRefused refused = assertThrows(ImportRefused.class, () -> CountyWorkbook.read(workbook));

        assertThat(refused.errors())
                .extracting(ImportError::file, ImportError::line, ImportError::column, ImportError::value)
                .containsExactly(tuple("leave", 2, "开始日期", "soon"));
    }

    @Test
    void aCellBesideTheHeaderIsRefused() throws IOException {
        Path workbook =
                WorkbookFiles.of(CountyFiles.small()).number("leave", 2, 5, 7).write(folder);

        assertThat(refusal(workbook)).containsExactly(Message.of("county.row_width", 4, 5));
    }

    @Test
    void aMissingSheetIsNamedInBothLanguages() throws IOException {
        Path workbook =
                WorkbookFiles.of(CountyFiles.small().without("leave.csv")).write(folder);

        assertThat(refusal(workbook)).containsExactly(Message.of("county.sheet_missing", "leave", "请假"));
    }

    @Test
    void twoSheetsOfOneTableAreRefused() throws IOException {
        Path workbook = WorkbookFiles.of(CountyFiles.small().with("请假.csv", SmallCounty.LEAVE))
                .write(folder);

        assertThat(refusal(workbook)).containsExactly(Message.of("county.sheet_twice", "leave", "请假"));
    }

    @Test
    void anEmptySheetIsRefused() throws IOException {
        Path workbook =
                WorkbookFiles.of(CountyFiles.small().with("leave.csv", "")).write(folder);

        assertThat(refusal(workbook)).containsExactly(Message.of("county.file_empty"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("county.xlsx"), "facility_id,facility_name\n");

        assertThat(refusal(file)).containsExactly(Message.of("county.workbook_broken"));
    }

    @Test
    void aWorkbookCutOffIsRefused() throws IOException {
        Path workbook = WorkbookFiles.of(CountyFiles.small()).write(folder);
        byte[] bytes = Files.readAllBytes(workbook);
        Files.write(workbook, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refusal(workbook)).containsExactly(Message.of("county.workbook_broken"));
    }

    @Test
    void anOldXlsIsNamed() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Path file = Files.write(folder.resolve("county.xlsx"), ole);

        assertThat(refusal(file)).containsExactly(Message.of("county.workbook_old"));
    }

    @Test
    void aMissingWorkbookIsRefused() {
        assertThat(refusal(folder.resolve("nowhere.xlsx")))
                .extracting(Message::key)
                .containsExactly("county.file_unreadable");
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreIsRefused() throws IOException {
        Path workbook = WorkbookFiles.packed(folder, 11 << 20);
        ImportLimits limits = new ImportLimits(1, 50);

        ImportRefused refused = assertThrows(ImportRefused.class, () -> CountyWorkbook.read(workbook, limits));

        assertThat(refused.errors())
                .extracting(ImportError::expected)
                .containsExactly(Message.of("county.workbook_too_large", 10));
    }

    private static List<Message> refusal(Path workbook) {
        return assertThrows(ImportRefused.class, () -> CountyWorkbook.read(workbook)).errors().stream()
                .map(ImportError::expected)
                .toList();
    }
}
