package org.tidalrounds.county.exchange;

import org.tidalrounds.county.table.ColumnKind;

/** One row as it stands in a file or sheet. */
interface RawRow {
    /** Counted from 1, the header's. */
    int line();

    /** Cells the row has; those of a sheet that are empty at its end do not count. */
    int size();

    /** The cell's text; empty beyond the row's size. */
    String text(int index, ColumnKind kind);
}
