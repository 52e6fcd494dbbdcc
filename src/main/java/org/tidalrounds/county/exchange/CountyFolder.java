package org.tidalrounds.county.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.language.Message;

/** A county as a folder of CSV files, one a table; formats are in the tables' definitions. */
public final class CountyFolder {
    private CountyFolder() {}

    /** Reads a folder with {@link ImportLimits#DEFAULT}. */
    public static County read(Path folder) {
        return read(folder, ImportLimits.DEFAULT);
    }

    /**
     * Reads all tables of a folder; other files in it are ignored.
     *
     * @throws ImportRefused with every error of every file
     */
    public static County read(Path folder, ImportLimits limits) {
        ImportFindings findings = new ImportFindings(limits.errorsPerFile());
        if (!Files.isDirectory(folder)) {
            findings.addFile(folder.toString(), Message.of("county.no_folder"));
            findings.refuse();
        }
        ImportedCounty imported = new ImportedCounty();
        CountyTables.all().forEach(table -> imported.put(readTable(table, folder, limits, findings)));
        return ImportChecks.accept(imported, findings);
    }

    private static <R> ImportedTable<R> readTable(
            Table<R> table, Path folder, ImportLimits limits, ImportFindings findings) {
        String file = fileName(table);
        Path path = folder.resolve(file);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            boolean optional = table.presence() == Presence.OPTIONAL;
            if (!optional) {
                findings.addFile(file, Message.of("county.file_missing", String.join(",", table.columnNames())));
            }
            return ImportedTable.none(table, file, optional);
        }
        Optional<RawTable> raw = CsvFile.findBytes(path, file, limits, findings)
                .flatMap(bytes -> CsvBytes.findText(bytes, file, findings))
                .flatMap(text -> CsvFile.findTable(text, file, findings));
        return raw.map(found -> new TableReader<>(table, found, findings).read())
                .orElseGet(() -> ImportedTable.none(table, file, false));
    }

    /**
     * Writes all tables into a folder, which is made when it is not there. An optional table without rows is left out,
     * unless its file is there already and would now be out of date.
     */
    public static void write(County county, Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        CountyTables.all()
                .forEach(table -> findText(table, county, folder).ifPresent(text -> texts.put(fileName(table), text)));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }

    private static <R> Optional<String> findText(Table<R> table, County county, Path folder) {
        List<R> rows = table.rows(county);
        boolean needed = table.presence() != Presence.OPTIONAL
                || !rows.isEmpty()
                || Files.exists(folder.resolve(fileName(table)));
        return needed ? Optional.of(CsvFile.text(table, rows)) : Optional.empty();
    }

    private static String fileName(Table<?> table) {
        return table.name() + ".csv";
    }
}
