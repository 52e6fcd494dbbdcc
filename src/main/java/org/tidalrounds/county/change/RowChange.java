package org.tidalrounds.county.change;

import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.table.Table;

/**
 * What happens to one row.
 *
 * @param key the cells by which the row is known, separated by spaces
 * @param cells that change; none for a row that comes or goes
 */
public record RowChange(String key, Sort sort, List<Cell> cells) {
    /** What can happen to a row. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A cell that changes.
     *
     * @param column the header, snake_case
     */
    public record Cell(String column, String before, String after) {}

    static RowChange of(String key, Table<?> table, List<String> before, List<String> after) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                cells.add(new Cell(table.columns().get(i).name(), before.get(i), after.get(i)));
            }
        }
        return new RowChange(key, Sort.CHANGED, List.copyOf(cells));
    }
}
