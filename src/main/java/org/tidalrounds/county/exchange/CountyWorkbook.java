package org.tidalrounds.county.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.ColumnKind;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** A county as one XLSX workbook with a sheet for each table; sheets and headers in Chinese or English, also mixed. */
public final class CountyWorkbook {
    private final Map<String, List<SheetRow>> sheets;
    private final ImportFindings findings;

    private CountyWorkbook(Map<String, List<SheetRow>> sheets, ImportFindings findings) {
        this.sheets = sheets;
        this.findings = findings;
    }

    /** Reads a workbook with {@link ImportLimits#DEFAULT}. */
    public static County read(Path workbook) {
        return read(workbook, ImportLimits.DEFAULT);
    }

    /**
     * Reads all tables of a workbook; other sheets in it are ignored.
     *
     * @throws ImportRefused with every error of every sheet, the sheet's name as the file
     */
    public static County read(Path workbook, ImportLimits limits) {
        ImportFindings findings = new ImportFindings(limits.errorsPerFile());
        String file =
                Optional.ofNullable(workbook.getFileName()).orElse(workbook).toString();
        Map<String, List<SheetRow>> sheets = CsvFile.findBytes(workbook, file, limits, findings)
                .map(bytes -> SheetFile.rows(workbook, bytes, file, limits, findings))
                .orElse(Map.of());
        findings.refuse();
        CountyWorkbook reader = new CountyWorkbook(sheets, findings);
        ImportedCounty imported = new ImportedCounty();
        CountyTables.all().forEach(table -> imported.put(reader.readTable(table)));
        return ImportChecks.accept(imported, findings);
    }

    private <R> ImportedTable<R> readTable(Table<R> table) {
        List<String> names = sheets.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(table.name()) || name.equals(table.chineseName()))
                .toList();
        if (names.isEmpty()) {
            boolean optional = table.presence() == Presence.OPTIONAL;
            if (!optional) {
                findings.addFile(table.name(), Message.of("county.sheet_missing", table.name(), table.chineseName()));
            }
            return ImportedTable.none(table, table.name(), optional);
        }
        if (names.size() > 1) {
            findings.addFile(names.get(1), Message.of("county.sheet_twice", names.get(0), names.get(1)));
        }
        return readSheet(table, names.get(0));
    }

    private <R> ImportedTable<R> readSheet(Table<R> table, String name) {
        List<SheetRow> rows = sheets.getOrDefault(name, List.of()).stream()
                .filter(row -> row.size() > 0)
                .toList();
        if (rows.isEmpty()) {
            findings.addFile(name, Message.of("county.file_empty"));
            return ImportedTable.none(table, name, false);
        }
        SheetRow first = rows.get(0);
        List<String> header = IntStream.range(0, first.size())
                .mapToObj(i -> first.text(i, ColumnKind.TEXT))
                .toList();
        RawTable raw = new RawTable(
                name, header, first.line(), true, true, rows.stream().skip(1));
        return new TableReader<>(table, raw, findings).read();
    }

    /**
     * Writes a workbook with sheets and headers in the given language; optional tables without rows are left out.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(County county, Path workbook, Language language) throws IOException {
        try (OutputStream out = Files.newOutputStream(workbook)) {
            write(county, out, language);
        }
    }

    /** Writes the same to a stream, which stays open. */
    public static void write(County county, OutputStream out, Language language) throws IOException {
        SheetWriter.write(county, out, language);
    }
}
