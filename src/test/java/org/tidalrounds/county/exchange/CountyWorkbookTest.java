package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

class CountyWorkbookTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkbookCarriesTheSameTablesAsTheFolder(Language language) throws IOException {
        CountyFiles files = CountyFiles.small();
        Path workbook = folder.resolve("county.xlsx");
        CountyWorkbook.write(files.read(folder.resolve("in")), workbook, language);
        Path out = folder.resolve("out");
        CountyFolder.write(CountyWorkbook.read(workbook), out);

        for (String file : files.names()) {
            assertThat(Files.readString(out.resolve(file))).as(file).isEqualTo(files.text(file));
        }
    }

    @Test
    void aCodeTypedAsANumberReadsAsItsDigits() throws IOException {
        Path workbook = WorkbookFiles.of(CountyFiles.small().replace("villages.csv", "T2,东乡", "500237001001,东乡"))
                .number("villages", 2, 5, 500237001001d)
                .write(folder);

        assertThat(CountyWorkbook.read(workbook).villages().get(0).townshipCode())
                .isEqualTo("500237001001");
    }

    @Test
    void anExcelDateReadsAsADate() throws IOException {
        Path workbook = WorkbookFiles.of(CountyFiles.small())
                .date("leave", 2, 2, LocalDate.of(2026, 12, 2))
                .write(folder);

        assertThat(CountyWorkbook.read(workbook).leave().get(0).from()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void aTimeOfDayReadsAsHoursAndMinutes() throws IOException {
        CountyFiles files = CountyFiles.small().replace("policy.csv", "tour.visits_per_week,3", "tour.day_start,3");
        Path workbook = WorkbookFiles.of(files).time("policy", 2, 2, 8.5 / 24).write(folder);

        assertThat(CountyWorkbook.read(workbook).policy().time(PolicyParameter.TOUR_DAY_START, DAY))
                .isEqualTo(LocalTime.of(8, 30));
    }

    @Test
    void binaryNoiseOfADecimalIsNotRead() throws IOException {
        Path workbook = WorkbookFiles.of(CountyFiles.small())
                .number("villages", 2, 16, 0.1 + 0.2)
                .write(folder);

        County county = CountyWorkbook.read(workbook);

        assertThat(county.villages().get(0).kilometresToTownshipCentre()).isEqualTo(0.3);
    }

    @Test
    void headersOfBothLanguagesMayBeMixed() throws IOException {
        CountyFiles files = CountyFiles.small().replace("leave.csv", "doctor_id,from_date", "医生编码,from_date");

        assertThat(CountyWorkbook.read(WorkbookFiles.of(files).write(folder)).leave())
                .hasSize(1);
    }

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
