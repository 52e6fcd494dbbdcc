package org.tidalrounds.county.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;

/** A county of which one table is edited: read and checked just as if it were imported anew. */
public final class EditedCounty {
    private EditedCounty() {}

    /**
     * The records of the edited table's rows.
     *
     * @param rows all rows of the table, a text for each column in order; their lines count from 1
     * @throws ImportRefused with every error; the table's name stands for the file
     */
    public static <R> List<R> check(County county, Table<R> edited, List<List<String>> rows) {
        ImportFindings findings = new ImportFindings(ImportLimits.DEFAULT.errorsPerFile());
        ImportedCounty imported = new ImportedCounty();
        for (Table<?> table : CountyTables.all()) {
            if (!table.equals(edited)) {
                imported.put(stored(table, county));
            } else {
                imported.put(read(edited, rows, findings));
            }
        }
        ImportChecks.accept(imported, findings);
        return imported.of(edited);
    }

    private static <R> ImportedTable<R> read(Table<R> table, List<List<String>> rows, ImportFindings findings) {
        List<ImportedRow<R>> read = new ArrayList<>();
        for (List<String> texts : rows) {
            int line = read.size() + 1;
            Optional<R> row = table.findRow(
                    texts, (column, text, expected) -> findings.add(table.name(), line, column.name(), text, expected));
            read.add(new ImportedRow<>(line, row.orElse(null), row.isPresent() ? List.of() : List.copyOf(texts)));
        }
        return new ImportedTable<>(table, table.name(), table.columnNames(), read, true);
    }

    private static <R> ImportedTable<R> stored(Table<R> table, County county) {
        List<ImportedRow<R>> rows = new ArrayList<>();
        for (R row : table.rows(county)) {
            rows.add(new ImportedRow<>(rows.size() + 1, row, List.of()));
        }
        return new ImportedTable<>(table, table.name(), table.columnNames(), rows, true);
    }
}
