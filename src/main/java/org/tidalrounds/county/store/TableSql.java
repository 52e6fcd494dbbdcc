package org.tidalrounds.county.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.SealedColumn;

/**
 * The statements for one table of a county. The database casts each cell's text to the column's type and back, so that
 * what a cell may hold is said once, in the table's definition. Personal cells are sealed, and a column of hashes finds them.
 */
final class TableSql {
    private final Table<?> table;
    private final List<@Nullable SealedColumn> sealed;

    private TableSql(Table<?> table) {
        this.table = table;
        this.sealed = table.columns().stream()
                .map(column -> column.personal()
                        .map(kind -> new SealedColumn(table.name(), column.name(), kind, true))
                        .orElse(null))
                .toList();
    }

    static TableSql of(Table<?> table) {
        return new TableSql(table);
    }

    /** The table's columns with personal cells. */
    Stream<SealedColumn> sealed() {
        return sealed.stream().flatMap(Stream::ofNullable);
    }

    private String insert() {
        Stream<String> names = Stream.concat(table.columnNames().stream(), sealed().map(SealedColumn::hashColumn));
        Stream<String> written =
                Stream.concat(table.columns().stream().map(TableSql::written), sealed().map(column -> "?"));
        return "insert into %s (county_id, row_no, %s) values (?, ?, %s)"
                .formatted(quoted(table.name()), joined(names.map(TableSql::quoted)), joined(written));
    }

    String select() {
        return selectWhere("county_id = ?");
    }

    /** Asks for the county and an array of keys. */
    String selectKeys() {
        return selectWhere("county_id = ? and %s = any(?)"
                .formatted(quoted(table.key().get(0).name())));
    }

    /** Rows with their numbers; {@code rest} goes on after the columns and the table. */
    String selectNumbered(String rest) {
        return "select %s, row_no from %s %s"
                .formatted(joined(table.columns().stream().map(TableSql::read)), quoted(table.name()), rest);
    }

    /** That a row is of the county and not gone; asks for the county. */
    String isCurrent() {
        return table.isReferredTo() ? "county_id = ? and not gone" : "county_id = ?";
    }

    /** That a row is the one with a key; asks for the county and for the key's texts. */
    String hasKey() {
        return "county_id = ? and "
                + table.key().stream()
                        .map(column -> quoted(column.name()) + " = " + written(column))
                        .collect(Collectors.joining(" and "));
    }

    /** A row's place among all rows, as a row of SQL: first its number, then its key as text. */
    String place() {
        return "(row_no, %s)".formatted(joined(table.key().stream().map(TableSql::read)));
    }

    /** All that may be searched by parts: the cells that are not sealed. */
    String searched() {
        return "concat_ws(' ', %s)"
                .formatted(joined(table.columns().stream()
                        .filter(column -> column.personal().isEmpty())
                        .map(TableSql::read)));
    }

    private String selectWhere(String condition) {
        return "select %s from %s where %s order by row_no"
                .formatted(joined(table.columns().stream().map(TableSql::read)), quoted(table.name()), condition);
    }

    /** Like {@link #insert}; a row that others may refer to takes the place of the one with its key. */
    String upsert() {
        String insert = insert();
        if (!table.isReferredTo()) {
            return insert;
        }
        String columns = insert.substring(insert.indexOf('(') + 1, insert.indexOf(')'));
        String updates = Stream.of(columns.split(", "))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "%s on conflict on constraint %s_pkey do update set %s, gone = false"
                .formatted(insert, table.name(), updates);
    }

    /** Like {@link #select}, but without the rows that are gone. */
    String selectCurrent() {
        return table.isReferredTo() ? select().replace(" order by", " and not gone order by") : select();
    }

    /** What {@link #upsert} asks for. */
    List<?> values(PersonalCipher cipher, String countyId, int rowNo, List<String> texts) {
        List<@Nullable Object> values = new ArrayList<>(List.of(countyId, rowNo));
        List<@Nullable Object> hashes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            SealedColumn column = sealed.get(i);
            if (column == null) {
                values.add(texts.get(i));
            } else {
                values.add(cipher.seal(countyId, column.place(), texts.get(i)));
                hashes.add(cipher.hash(countyId, column.kind(), texts.get(i)));
            }
        }
        values.addAll(hashes);
        return values;
    }

    /** The cells of a row of {@link #select}. */
    List<String> texts(PersonalCipher cipher, String countyId, ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>(sealed.size());
        for (int i = 0; i < sealed.size(); i++) {
            SealedColumn column = sealed.get(i);
            String text = row.getString(i + 1);
            texts.add(column == null ? text : cipher.open(countyId, column.place(), text));
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

    private static String joined(Stream<String> parts) {
        return String.join(", ", parts.toList());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
