package org.tidalrounds.county.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.Table;

/**
 * The statements for one table of a county. The database casts each cell's text to the column's type and back, so that
 * what a cell may hold is said once, in the table's definition.
 */
record TableSql(String insert, String select) {
    static TableSql of(Table<?> table) {
        List<String> names = table.columnNames().stream().map(TableSql::quoted).toList();
        List<String> written = table.columns().stream().map(TableSql::written).toList();
        List<String> read = table.columns().stream().map(TableSql::read).toList();
        return new TableSql(
                "insert into %s (county_id, row_no, %s) values (?, ?, %s)"
                        .formatted(quoted(table.name()), String.join(", ", names), String.join(", ", written)),
                "select %s from %s where county_id = ? order by row_no"
                        .formatted(String.join(", ", read), quoted(table.name())));
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
