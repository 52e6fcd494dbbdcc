package org.tidalrounds.county;

/** How the text of a parameter's value reads. */
public enum PolicyKind {
    INTEGER,
    /** Integers separated by semicolons. */
    INTEGERS,
    NUMBER,
    /** A number above 0. */
    POSITIVE,
    /** A number from 0 to 1. */
    SHARE,
    /** {@code kind/department/title=share}, separated by semicolons; {@code *} for any. */
    SHARES,
    TIME,
    TEXT,
    /** The code of a {@link Title}. */
    TITLE,
    /** {@code HH:MM-HH:MM}, separated by semicolons, in order. */
    WINDOWS,
    /** {@code people:minutes}, separated by semicolons and rising; the last item is minutes alone. */
    BANDS,
    /** {@code HH:MM=share}, separated by semicolons, times and shares rising; the last share is 1. */
    CURVE
}
