package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported goes out again as it came in. */
class CountyFolderExportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void exportOfAnImportIsTheSameByteForByte() throws IOException {
        CountyFiles files = CountyFiles.small();
        Path out = folder.resolve("out");
        CountyFolder.write(files.read(folder.resolve("in")), out);

        for (String file : files.names()) {
            assertThat(Files.readString(out.resolve(file))).as(file).isEqualTo(files.text(file));
        }
    }

    @Test
    void finerCoordinatesThanUsualAreNotLost() throws IOException {
        CountyFiles files = CountyFiles.small().replace("villages.csv", "31.120000", "31.12000012");
        Path out = folder.resolve("out");
        CountyFolder.write(files.read(folder.resolve("in")), out);

        assertThat(Files.readString(out.resolve("villages.csv"))).isEqualTo(files.text("villages.csv"));
    }

    @Test
    void whatLooksLikeAFormulaIsExportedUnchanged() throws IOException {
        CountyFiles files = CountyFiles.small().replace("doctors.csv", "蔡子柏", "=1+1");
        Path out = folder.resolve("out");
        CountyFolder.write(files.read(folder.resolve("in")), out);

        assertThat(Files.readString(out.resolve("doctors.csv"))).contains("D1,=1+1,F");
    }

    @Test
    void exportLeavesOutOptionalTablesWithoutRows() throws IOException {
        CountyFiles files = CountyFiles.small().without("travel.csv");
        Path out = folder.resolve("out");
        CountyFolder.write(files.read(folder.resolve("in")), out);

        assertThat(out.resolve("travel.csv")).doesNotExist();
    }

    @Test
    void exportDoesNotLeaveAnOldFileOfATableWithoutRows() throws IOException {
        CountyFiles files = CountyFiles.small().without("travel.csv");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("travel.csv"), SmallCounty.TRAVEL);
        CountyFolder.write(files.read(folder.resolve("in")), out);

        assertThat(CountyFolder.read(out).travel()).isEmpty();
    }
}
