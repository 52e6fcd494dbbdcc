package org.tidalrounds.county.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as people make them: all cells text, but for those that a test types in. */
final class WorkbookFiles {
    private final CountyFiles files;
    private final List<Cell> cells = new ArrayList<>();

    private WorkbookFiles(CountyFiles files) {
        this.files = files;
    }

    static WorkbookFiles of(CountyFiles files) {
        return new WorkbookFiles(files);
    }

    WorkbookFiles number(String sheet, int row, int column, double value) {
        cells.add(new Cell(sheet, made -> made.value(row - 1, column - 1, value)));
        return this;
    }

    WorkbookFiles date(String sheet, int row, int column, LocalDate value) {
        cells.add(new Cell(sheet, made -> {
            made.value(row - 1, column - 1, value);
            made.style(row - 1, column - 1).format("yyyy/m/d").set();
        }));
        return this;
    }

    WorkbookFiles time(String sheet, int row, int column, double ofDay) {
        cells.add(new Cell(sheet, made -> {
            made.value(row - 1, column - 1, ofDay);
            made.style(row - 1, column - 1).format("h:mm").set();
        }));
        return this;
    }

    Path write(Path folder) throws IOException {
        Path path = folder.resolve("county.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            for (String file : files.names()) {
                String name = file.replace(".csv", "");
                try (Worksheet sheet = workbook.newWorksheet(name)) {
                    fill(sheet, files.text(file));
                    cells.stream().filter(cell -> cell.sheet.equals(name)).forEach(cell -> cell.write.accept(sheet));
                }
            }
        }
        return path;
    }

    private static void fill(Worksheet sheet, String text) {
        CsvReader.builder().ofCsvRecord(text).forEach(row -> {
            for (int i = 0; i < row.getFieldCount(); i++) {
                sheet.value((int) row.getStartingLineNumber() - 1, i, row.getField(i));
            }
        });
    }

    /** An archive that looks like a workbook and holds one entry of so many equal bytes. */
    static Path packed(Path folder, int bytes) throws IOException {
        Path path = folder.resolve("packed.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[bytes]);
        }
        return path;
    }

    private record Cell(String sheet, Consumer<Worksheet> write) {}
}
