package org.tidalrounds.county.table;

/** How the values of a column are written as text. {@code parse(text(v))} equals {@code v} for every value. */
public interface CellFormat<V> {
    ColumnKind kind();

    /**
     * The value of a cell.
     *
     * @param text without white space around it; empty only in a column whose cells may be empty
     * @throws Unreadable when the text is no value of the column
     */
    V parse(String text) throws Unreadable;

    String text(V value);

    /** What the format can tell of its values beforehand. */
    default CellLimits limits() {
        return CellLimits.NONE;
    }
}
