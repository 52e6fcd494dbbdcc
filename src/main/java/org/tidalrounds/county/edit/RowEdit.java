package org.tidalrounds.county.edit;

import java.util.Map;

/**
 * What somebody wants of one row.
 *
 * @param key of the row, as {@link org.tidalrounds.county.table.RowKey} writes it; empty for one to add
 * @param cells texts by column; of a changed row those left out stay, of an added one they are empty
 */
public record RowEdit(Sort sort, String key, Map<String, String> cells) {
    /** What can be done to a row. */
    public enum Sort {
        ADD,
        CHANGE,
        REMOVE
    }

    public RowEdit {
        cells = Map.copyOf(cells);
    }

    static RowEdit add(Map<String, String> cells) {
        return new RowEdit(Sort.ADD, "", cells);
    }

    static RowEdit change(String key, Map<String, String> cells) {
        return new RowEdit(Sort.CHANGE, key, cells);
    }

    static RowEdit remove(String key) {
        return new RowEdit(Sort.REMOVE, key, Map.of());
    }
}
