package org.tidalrounds.county.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.ColumnKind;
import org.tidalrounds.county.table.Table;

/**
 * The statements for one table of a county. The database casts each cell's text to the column's type and back, so that
 * what a cell may hold is said once, in the table's definition.
 */
record TableSql(String name, boolean hasGone, String insert, String select) {
    static TableSql of(Table<?> table) {
        List<String> names = table.columnNames().stream().map(TableSql::quoted).toList();
        List<String> written = table.columns().stream().map(TableSql::written).toList();
        List<String> read = table.columns().stream().map(TableSql::read).toList();
        return new TableSql(
                table.name(),
                isReferredTo(table),
                "insert into %s (county_id, row_no, %s) values (?, ?, %s)"
                        .formatted(quoted(table.name()), String.join(", ", names), String.join(", ", written)),
                "select %s from %s where county_id = ? order by row_no"
                        .formatted(String.join(", ", read), quoted(table.name())));
    }

    /** Whether other tables may refer to rows of this one, which then outlive their county's import as gone. */
    static boolean isReferredTo(Table<?> table) {
        return table.key().size() == 1 && table.key().get(0).kind() == ColumnKind.TEXT;
    }

    /** Like {@link #insert}, but takes the place of a row with the same key; only for tables that are referred to. */
    String upsert() {
        String insert = insert();
        String columns = insert.substring(insert.indexOf('(') + 1, insert.indexOf(')'));
        String updates = Stream.of(columns.split(", "))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "%s on conflict on constraint %s_pkey do update set %s, gone = false".formatted(insert, name, updates);
    }

    /** Like {@link #select}, but without the rows that are gone. */
    String selectCurrent() {
        return hasGone ? select().replace(" order by", " and not gone order by") : select();
    }

    /** What {@link #insert} asks for. */
    static List<?> values(String countyId, int rowNo, List<String> texts) {
        List<Object> values = new ArrayList<>(List.of(countyId, rowNo));
        values.addAll(texts);
        return values;
    }

    /** The cells of a row of {@link #select}. */
    static List<String> texts(ResultSet row, int columns) throws SQLException {
        List<String> texts = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            texts.add(row.getString(column));
        }
        return texts;
    }

    private static String written(Column<?, ?> column) {
        return switch (column.kind()) {
            case TEXT -> "nullif(?, '')";
            case INTEGER -> "nullif(?, '')::integer";
            case DECIMAL -> "nullif(?, '')::numeric";
            case BOOLEAN -> "nullif(?, '')::boolean";
            case DATE -> "nullif(?, '')::date";
            case LIST -> "string_to_array(nullif(?, ''), ';')";
        };
    }

    private static String read(Column<?, ?> column) {
        String name = quoted(column.name());
        String text = switch (column.kind()) {
            case TEXT -> name;
            case INTEGER, DECIMAL, DATE -> name + "::text";
            case BOOLEAN -> name + "::integer::text";
            case LIST -> "array_to_string(" + name + ", ';')";
        };
        return "coalesce(" + text + ", '')";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
