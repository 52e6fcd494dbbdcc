package org.tidalrounds.county.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** One table in a CSV file of any name, outside of a county folder; what it refers to is not checked. */
public final class TableFile {
    private final Path path;
    private final Optional<String> text;

    /**
     * Opens a file.
     *
     * @throws ImportRefused when it is missing or no text
     */
    public TableFile(Path path) {
        this.path = path;
        ImportFindings findings = findings();
        if (!Files.exists(path)) {
            findings.addFile(path.toString(), Message.of("county.file_unreadable", path));
            findings.refuse();
        }
        this.text = CsvFile.findBytes(path, path.toString(), ImportLimits.DEFAULT, findings)
                .flatMap(bytes -> CsvBytes.findText(bytes, path.toString(), findings));
        findings.refuse();
    }

    /** Whether the file's header has this column. */
    public boolean hasColumn(String name) {
        ImportFindings findings = findings();
        return raw(findings).map(RawTable::header).orElse(List.of()).stream()
                .anyMatch(header -> header.strip().equals(name));
    }

    /**
     * The file's rows.
     *
     * @throws ImportRefused with every error
     */
    public <R> List<R> rows(Table<R> table) {
        ImportFindings findings = findings();
        ImportedTable<R> read = raw(findings)
                .map(found -> new TableReader<>(table, found, findings).read())
                .orElseGet(() -> ImportedTable.none(table, path.toString(), false));
        KeyCheck.checkUnique(read, findings);
        findings.refuse();
        return read.records();
    }

    private Optional<RawTable> raw(ImportFindings findings) {
        return text.flatMap(found -> CsvFile.findTable(found, path.toString(), findings));
    }

    private static ImportFindings findings() {
        return new ImportFindings(ImportLimits.DEFAULT.errorsPerFile());
    }
}
