package org.tidalrounds.county.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/**
 * All rows of a table, good and bad, with where they stand.
 *
 * @param headers of the table's columns as the file has them
 * @param whole whether the key of every row is known; if not, a missing id is no reason to complain
 */
record ImportedTable<R>(Table<R> table, String file, List<String> headers, List<ImportedRow<R>> rows, boolean whole) {

    /** A table of which nothing could be read, or nothing need be. */
    static <R> ImportedTable<R> none(Table<R> table, String file, boolean whole) {
        return new ImportedTable<>(table, file, table.columnNames(), List.of(), whole);
    }

    /** The records; only once no error was found are they all the rows. */
    List<R> records() {
        return rows.stream().map(ImportedRow::row).filter(Objects::nonNull).toList();
    }

    /** The cell's text; empty where it is unknown. */
    String text(ImportedRow<R> row, Column<R, ?> column) {
        if (row.row() != null) {
            return column.text(row.row());
        }
        return Objects.requireNonNullElse(row.texts().get(table.columns().indexOf(column)), "");
    }

    /** Every good record with its line. */
    void forEach(BiConsumer<R, ImportedRow<R>> action) {
        rows.forEach(row -> {
            if (row.row() != null) {
                action.accept(row.row(), row);
            }
        });
    }

    void addError(ImportedRow<R> row, String column, Message expected, ImportFindings findings) {
        int index = table.columnNames().indexOf(column);
        String value = text(row, table.columns().get(index));
        findings.add(file, row.line(), headers.get(index), value, expected);
    }
}
