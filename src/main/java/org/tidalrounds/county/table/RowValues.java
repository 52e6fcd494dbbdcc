package org.tidalrounds.county.table;

import java.util.IdentityHashMap;
import java.util.Objects;

/** The values read from one row, by column. */
public final class RowValues<R> {
    private final IdentityHashMap<Column<R, ?>, Object> values = new IdentityHashMap<>();

    <V> void read(Column<R, V> column, String text) throws Unreadable {
        values.put(column, Objects.requireNonNull(column.format().parse(text)));
    }

    /** What was read for a column. */
    @SuppressWarnings("unchecked") // read() puts under a column only what the column's own format returned
    public <V> V get(Column<R, V> column) {
        return (V) Objects.requireNonNull(values.get(column), column.name());
    }
}
