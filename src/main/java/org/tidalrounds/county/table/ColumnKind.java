package org.tidalrounds.county.table;

/** What a column holds, for whoever stores or shows it; its text form is always the one of the county folder. */
public enum ColumnKind {
    TEXT,
    INTEGER,
    DECIMAL,
    /** {@code 1} or {@code 0}. */
    BOOLEAN,
    /** ISO 8601, {@code 2026-11-30}. */
    DATE,
    /** Words separated by semicolons. */
    LIST
}
