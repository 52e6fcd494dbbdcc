package org.tidalrounds.county.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/**
 * The definition of one table of the county: {@code villages.csv}, the sheet 村 and whatever a database calls it.
 *
 * @param name the file's name without its ending
 * @param chineseName the sheet's name in Chinese spreadsheets
 * @param columns in the order of the file
 * @param key columns that no two rows may share; a table others refer to has exactly one
 * @param presence whether the file, and a row in it, must be there
 */
public record Table<R>(
        String name,
        String chineseName,
        Presence presence,
        List<Column<R, ?>> columns,
        List<Column<R, ?>> key,
        List<RowRule<R>> rules,
        Function<RowValues<R>, R> mapping,
        Function<County, List<R>> ofCounty) {

    /** How much of a table a county must have. */
    public enum Presence {
        /** The file and at least one row. */
        ROWS,
        /** The file; a header alone will do. */
        FILE,
        /** Nothing: a missing file reads as no rows. */
        OPTIONAL
    }

    /** The rows of this table in a county, in order. */
    public List<R> rows(County county) {
        return ofCounty.apply(county);
    }

    /** The table's name as people read it. */
    public String title(Language language) {
        return Headers.of(name, chineseName, language);
    }

    /** Whether rows of other tables may name a row of this one. */
    public boolean isReferredTo() {
        return key.size() == 1 && key.get(0).kind() == ColumnKind.TEXT;
    }

    /** The cells of the key, of a row's cells. */
    public List<String> keyOf(List<String> texts) {
        return key.stream().map(column -> texts.get(columns.indexOf(column))).toList();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The row's cells as text, one for each column in order. */
    public List<String> texts(R row) {
        List<String> texts = new ArrayList<>(columns.size());
        columns.forEach(column -> texts.add(column.text(row)));
        return texts;
    }

    /**
     * The record of cells that {@link #texts} made, in the same order.
     *
     * @throws IllegalArgumentException naming the cells that do not read
     */
    public R row(List<String> texts) {
        List<String> problems = new ArrayList<>();
        Optional<R> row = findRow(texts, (column, text, expected) -> problems.add(column.name() + " \"" + text + "\""));
        return row.filter(read -> problems.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(name + ": " + String.join(", ", problems)));
    }

    /**
     * The record of a row's cells, or empty when a cell is absent or does not read. A record that breaks a rule between
     * its cells is returned, so that further checks can go on.
     *
     * @param texts one for each column in order; null where the file lacks the column, which is not a problem here
     */
    public Optional<R> findRow(List<? extends @Nullable String> texts, CellProblems<R> problems) {
        RowValues<R> values = new RowValues<>();
        boolean complete = true;
        for (int i = 0; i < columns.size(); i++) {
            String text = texts.get(i);
            complete &= text != null && read(columns.get(i), text.strip(), values, problems);
        }
        if (!complete) {
            return Optional.empty();
        }
        R row = mapping.apply(values);
        rules.forEach(rule -> rule.check(row, problems));
        return Optional.of(row);
    }

    private static <R, V> boolean read(
            Column<R, V> column, String text, RowValues<R> values, CellProblems<R> problems) {
        if (text.isEmpty() && column.required()) {
            problems.add(column, text, Message.of("county.expected_value"));
            return false;
        }
        try {
            values.read(column, text);
            return true;
        } catch (Unreadable e) {
            problems.add(column, text, e.expected());
            return false;
        }
    }

    /** The place of the column with this header, in Chinese or snake_case; -1 for none. */
    public int indexOf(String header) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isHeader(header)) {
                return i;
            }
        }
        return -1;
    }
}
