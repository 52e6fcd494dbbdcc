package org.tidalrounds.county.table;

import org.tidalrounds.language.Message;

/** Takes what is wrong with the cells of a row. */
@FunctionalInterface
public interface CellProblems<R> {
    void add(Column<R, ?> column, String text, Message expected);
}
