package org.tidalrounds.county.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row read, or what is left of one that does not read.
 *
 * @param row null when a cell does not read
 * @param texts the cells in the table's order, null where the file lacks the column; empty when {@code row} is there
 */
record ImportedRow<R>(int line, @Nullable R row, List<@Nullable String> texts) {}
