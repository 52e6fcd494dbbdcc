package org.tidalrounds.county.table;

/** How the values of a column are written as text. {@code parse(text(v))} equals {@code v} for every value. */
public interface CellFormat<V> {
    ColumnKind kind();

    /** @param text without white space around it; empty only in a column whose cells may be empty */
    V parse(String text) throws Unreadable;

    String text(V value);
}
