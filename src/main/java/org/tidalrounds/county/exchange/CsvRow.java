package org.tidalrounds.county.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.tidalrounds.county.table.ColumnKind;

/** A row of a CSV file; its line is the first it stands on. */
record CsvRow(CsvRecord cells) implements RawRow {
    @Override
    public int line() {
        return (int) cells.getStartingLineNumber();
    }

    @Override
    public int size() {
        return cells.getFieldCount();
    }

    @Override
    public String text(int index, ColumnKind kind) {
        return index < size() ? cells.getField(index) : "";
    }
}
