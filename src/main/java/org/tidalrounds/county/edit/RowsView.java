package org.tidalrounds.county.edit;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.store.RowPage;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.county.table.Table;

/**
 * Rows of a table in the folder's order.
 *
 * @param revision of the county's tables, for If-Match
 * @param total how many match in all
 * @param after to ask for the next page with; null after the last
 */
@Serdeable
record RowsView(
        long revision,
        List<RowView> rows,
        int total,
        @Nullable String after) {
    static RowsView of(Table<?> table, RowPage page, long revision) {
        return new RowsView(
                revision,
                page.rows().stream()
                        .map(cells -> RowView.of(table, cells, Masking.masked(table, cells)))
                        .toList(),
                page.total(),
                page.after().orElse(null));
    }

    /**
     * One row.
     *
     * @param key by which it is known, as a part of an address
     * @param cells texts as in files, one for each column in order
     */
    @Serdeable
    record RowView(String key, List<String> cells) {
        static RowView of(Table<?> table, List<String> cells, List<String> shown) {
            return new RowView(RowKey.of(table.keyOf(cells)), shown);
        }
    }
}
