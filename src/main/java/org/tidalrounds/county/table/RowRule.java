package org.tidalrounds.county.table;

import java.time.LocalDate;
import org.tidalrounds.language.Message;

/** Something that must hold between the cells of one row. */
@FunctionalInterface
interface RowRule<R> {
    void check(R row, CellProblems<R> problems);

    /** The second date is not before the first. */
    static <R> RowRule<R> inOrder(Column<R, LocalDate> from, Column<R, LocalDate> to) {
        return (row, problems) -> {
            if (to.value().apply(row).isBefore(from.value().apply(row))) {
                problems.add(to, to.text(row), Message.of("county.expected_not_before", from.name(), from.text(row)));
            }
        };
    }
}
