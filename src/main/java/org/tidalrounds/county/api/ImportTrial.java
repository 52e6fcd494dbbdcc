package org.tidalrounds.county.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.tidalrounds.county.change.RowChange;
import org.tidalrounds.county.change.TableChange;
import org.tidalrounds.language.Language;

/**
 * What an import would change.
 *
 * @param token to import exactly this with, as If-Match
 * @param changes whether there are any
 * @param tables every table of the county, in the order of the folder
 * @param warnings what is odd about the file, but no reason to refuse it; in the reader's language
 */
@Serdeable
record ImportTrial(String token, boolean changes, List<TableView> tables, List<String> warnings) {
    /**
     * What would happen to one table.
     *
     * @param name of its file, without the ending
     * @param title what the reader's language calls it
     * @param samples at most five rows each of those added, changed and removed
     */
    @Serdeable
    record TableView(
            String name, String title, int added, int changed, int removed, int unchanged, List<RowView> samples) {
        static TableView of(TableChange change, Language language) {
            return new TableView(
                    change.table().name(),
                    language == Language.CHINESE
                            ? change.table().chineseName()
                            : change.table().name(),
                    change.added(),
                    change.changed(),
                    change.removed(),
                    change.unchanged(),
                    change.samples().stream().map(RowView::of).toList());
        }
    }

    /**
     * What would happen to one row.
     *
     * @param key by which it is known
     * @param change added, changed or removed
     * @param cells that change
     */
    @Serdeable
    record RowView(String key, String change, List<CellView> cells) {
        static RowView of(RowChange row) {
            return new RowView(
                    row.key(),
                    row.sort().name().toLowerCase(Locale.ROOT),
                    row.cells().stream()
                            .map(cell -> new CellView(cell.column(), cell.before(), cell.after()))
                            .toList());
        }
    }

    /**
     * A cell that would change.
     *
     * @param column of the table
     * @param before what stands there now
     * @param after what the file has
     */
    @Serdeable
    record CellView(String column, String before, String after) {}
}
