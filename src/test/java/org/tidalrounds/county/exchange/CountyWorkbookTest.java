package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Language;

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
}
