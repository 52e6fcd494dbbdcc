package org.tidalrounds.county.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.ImportError;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** Applies changes to the rows of one table, by their keys; what cannot be applied becomes an error. */
final class EditedTable<R> {
    private final Table<R> table;
    /** Rows by key, those to remove included. */
    private final Map<String, EditedRow> rows = new LinkedHashMap<>();

    private final List<ImportError> errors = new ArrayList<>();

    EditedTable(County county, Table<R> table) {
        this.table = table;
        for (R row : table.rows(county)) {
            List<String> texts = table.texts(row);
            rows.put(keyOf(texts), EditedRow.untouched(texts));
        }
    }

    /** Changes in the order they were asked for. */
    void apply(List<RowEdit> edits) {
        for (int i = 0; i < edits.size(); i++) {
            apply(i + 1, edits.get(i));
        }
    }

    private void apply(int number, RowEdit edit) {
        edit.cells().keySet().stream()
                .filter(name -> !table.columnNames().contains(name))
                .sorted()
                .forEach(name -> addError(
                        number,
                        name,
                        edit.cells().getOrDefault(name, ""),
                        Message.of("county.column_unknown", name, String.join(", ", table.columnNames()))));
        if (edit.sort() == RowEdit.Sort.ADD) {
            add(number, merged(null, edit.cells()));
            return;
        }
        EditedRow row = rows.get(edit.key());
        if (row == null || row.after().isEmpty()) {
            addError(number, "", edit.key(), Message.of("county.row_missing", named(edit.key())));
        } else if (edit.sort() == RowEdit.Sort.REMOVE) {
            remove(number, edit.key(), row);
        } else {
            change(number, edit.key(), row, edit.cells());
        }
    }

    private void add(int number, List<String> texts) {
        EditedRow there = rows.get(keyOf(texts));
        if (there == null) {
            rows.put(keyOf(texts), new EditedRow(number, Optional.empty(), Optional.of(texts)));
        } else if (there.after().isEmpty()) {
            rows.put(keyOf(texts), new EditedRow(number, there.before(), Optional.of(texts)));
        } else {
            addTaken(number, texts);
        }
    }

    private void remove(int number, String key, EditedRow row) {
        if (row.before().isEmpty()) {
            rows.remove(key);
        } else {
            rows.put(key, new EditedRow(number, row.before(), Optional.empty()));
        }
    }

    private void change(int number, String key, EditedRow row, Map<String, String> cells) {
        List<String> texts = merged(row.cells(), cells);
        String newKey = keyOf(texts);
        if (newKey.equals(key)) {
            rows.put(key, new EditedRow(number, row.before(), Optional.of(texts)));
        } else if (table.isReferredTo()) {
            Column<R, ?> code = table.key().get(0);
            addError(number, code.name(), RowKey.cells(newKey).get(0), Message.of("county.key_fixed", named(key)));
        } else if (rows.containsKey(newKey) && rows.get(newKey).after().isPresent()) {
            addTaken(number, texts);
        } else {
            remove(number, key, row);
            add(number, texts);
        }
    }

    private void addTaken(int number, List<String> texts) {
        List<String> key = table.keyOf(texts);
        addError(number, table.key().get(0).name(), key.get(0), Message.of("county.row_exists", String.join(" ", key)));
    }

    /** The cells with those given in place; a mask sent back for the value behind it means that the value stays. */
    private List<String> merged(@Nullable List<String> before, Map<String, String> cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R, ?> column = table.columns().get(i);
            String old = before == null ? "" : before.get(i);
            String given = cells.getOrDefault(column.name(), old).strip();
            boolean mask = !old.isEmpty()
                    && column.personal()
                            .filter(kind -> kind.masked(old).equals(given))
                            .isPresent();
            texts.add(mask ? old : given);
        }
        return List.copyOf(texts);
    }

    private String keyOf(List<String> texts) {
        return RowKey.of(table.keyOf(texts));
    }

    private static String named(String key) {
        return String.join(" ", RowKey.cells(key));
    }

    private void addError(int number, String column, String value, Message expected) {
        errors.add(new ImportError(table.name(), number, column, value, expected));
    }

    List<ImportError> errors() {
        return errors;
    }

    /** Every row there will be, and then those to remove. */
    List<EditedRow> rows() {
        List<EditedRow> all = new ArrayList<>();
        rows.values().stream().filter(row -> row.after().isPresent()).forEach(all::add);
        rows.values().stream().filter(row -> row.after().isEmpty()).forEach(all::add);
        return all;
    }

    /** What becomes different. */
    List<EditedRow> changes() {
        return rows().stream().filter(EditedRow::isChange).toList();
    }
}
