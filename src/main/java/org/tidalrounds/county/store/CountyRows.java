package org.tidalrounds.county.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;

/** Single rows of a county's tables, as texts: pages of them to read, and changes within a transaction of the caller's. */
@Singleton
public final class CountyRows {
    private final CountyTransactions transactions;
    private final PersonalCipher cipher;

    CountyRows(CountyTransactions transactions, PersonalCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    private record Placed(int number, List<String> texts) {}

    /**
     * A page of the rows that are not gone.
     *
     * @param after what the page before ended with; empty for the first
     * @param search part of any cell, or a personal value as a whole; empty for all rows
     */
    public RowPage page(String countyId, Table<?> table, String after, int limit, String search) {
        TableSql sql = TableSql.of(table);
        List<Object> values = new ArrayList<>(List.of(countyId));
        String where = sql.isCurrent() + (search.isEmpty() ? "" : " and " + found(sql, countyId, search, values));
        List<Object> paged = new ArrayList<>(values);
        String further = after.isEmpty() ? "" : " and " + beyond(sql, table, after, paged);
        paged.add(limit);
        String query = sql.selectNumbered("where " + where + further + " order by " + sql.place() + " limit ?");
        return transactions.read(countyId, connection -> {
            int total =
                    count(connection, "select count(*) from \"%s\" where %s".formatted(table.name(), where), values);
            List<Placed> rows = Rows.list(
                    connection,
                    query,
                    paged,
                    row -> new Placed(
                            row.getInt(table.columns().size() + 1), List.copyOf(sql.texts(cipher, countyId, row))));
            Optional<String> next =
                    rows.size() < limit ? Optional.empty() : Optional.of(place(table, rows.get(rows.size() - 1)));
            return new RowPage(rows.stream().map(Placed::texts).toList(), total, next);
        });
    }

    private String found(TableSql sql, String countyId, String search, List<Object> values) {
        String part = "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        StringBuilder condition = new StringBuilder("(" + sql.searched() + " ilike ?");
        values.add(part);
        sql.sealed().forEach(column -> {
            condition.append(" or \"").append(column.hashColumn()).append("\" = any(?)");
            values.add(hashes(countyId, column.kind(), search));
        });
        return condition.append(')').toString();
    }

    private String[] hashes(String countyId, PersonalKind kind, String text) {
        return cipher.hashes(countyId, kind, text).toArray(String[]::new);
    }

    private static String beyond(TableSql sql, Table<?> table, String after, List<Object> values) {
        List<String> place = RowKey.cells(after);
        if (place.size() != table.key().size() + 1 || !place.get(0).matches("[0-9]{1,9}")) {
            return "false";
        }
        values.add(Integer.valueOf(place.get(0)));
        values.addAll(place.subList(1, place.size()));
        return sql.place() + " > (?" + ", ?".repeat(table.key().size()) + ")";
    }

    private static String place(Table<?> table, Placed last) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(last.number())));
        cells.addAll(table.keyOf(last.texts()));
        return RowKey.of(cells);
    }

    private static int count(Connection connection, String sql, List<?> values) throws SQLException {
        return Rows.list(connection, sql, values, row -> row.getInt(1)).get(0);
    }

    /** How many rows a table has that are not gone. */
    public int count(Connection connection, String countyId, Table<?> table) throws SQLException {
        return count(
                connection,
                "select count(*) from \"%s\" where %s"
                        .formatted(table.name(), TableSql.of(table).isCurrent()),
                List.of(countyId));
    }

    /** The cells of the row with this key, if it is there and not gone. */
    public Optional<List<String>> find(Connection connection, String countyId, Table<?> table, List<String> key)
            throws SQLException {
        return placed(connection, countyId, table, key).map(Placed::texts);
    }

    private Optional<Placed> placed(Connection connection, String countyId, Table<?> table, List<String> key)
            throws SQLException {
        TableSql sql = TableSql.of(table);
        String current = table.isReferredTo() ? " and not gone" : "";
        return Rows.list(
                        connection,
                        sql.selectNumbered("where " + sql.hasKey() + current),
                        keyed(countyId, key),
                        row -> new Placed(
                                row.getInt(table.columns().size() + 1), List.copyOf(sql.texts(cipher, countyId, row))))
                .stream()
                .findFirst();
    }

    /** Takes rows out, each with its number; those that others may refer to become gone where something does. */
    public void remove(Connection connection, String countyId, Table<?> table, List<List<String>> keys)
            throws SQLException {
        if (table.isReferredTo()) {
            Rows.change(connection, "set constraints all immediate");
            new VanishedRows(connection, countyId, table)
                    .remove(keys.stream().map(key -> key.get(0)).toList());
            return;
        }
        String delete = "delete from \"%s\" where %s"
                .formatted(table.name(), TableSql.of(table).hasKey());
        for (List<String> key : keys) {
            Rows.execute(connection, delete, keyed(countyId, key));
        }
    }

    /** The number of the row with this key, which keeps its place in the folder. */
    public int number(Connection connection, String countyId, Table<?> table, List<String> key) throws SQLException {
        return placed(connection, countyId, table, key)
                .orElseThrow(() -> new IllegalStateException(table.name() + " has no row " + key))
                .number();
    }

    /** The number for a row that comes after all others. */
    public int nextNumber(Connection connection, String countyId, Table<?> table) throws SQLException {
        return count(
                connection,
                "select coalesce(max(row_no), -1) + 1 from \"%s\" where county_id = ?".formatted(table.name()),
                List.of(countyId));
    }

    /** Writes a row at a number: a new one, or in place of the one with its key where others may refer to it. */
    public <R> void put(Connection connection, String countyId, Table<R> table, int number, R row) throws SQLException {
        TableSql sql = TableSql.of(table);
        Rows.execute(connection, sql.upsert(), sql.values(cipher, countyId, number, table.texts(row)));
    }

    private static List<String> keyed(String countyId, List<String> key) {
        List<String> values = new ArrayList<>(List.of(countyId));
        values.addAll(key);
        return values;
    }
}
