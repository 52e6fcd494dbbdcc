package org.tidalrounds.county.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.EditedCounty;
import org.tidalrounds.county.exchange.ImportError;
import org.tidalrounds.county.exchange.ImportRefused;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** All that must hold before changed rows are written: each applies, and the county they make could be imported. */
final class EditChecks<R> {
    /** What those who name a removed row are told, and how many more of them there are. */
    private static final Set<String> ECHOES = Set.of("county.reference_unknown", "county.more_errors");

    private final County county;
    private final Table<R> table;
    private final List<EditedRow> rows;
    private final List<List<String>> after;
    private final List<ImportError> errors;

    EditChecks(County county, Table<R> table, EditedTable<R> edited) {
        this.county = county;
        this.table = table;
        this.rows = edited.rows();
        this.after = rows.stream().flatMap(row -> row.after().stream()).toList();
        this.errors = new ArrayList<>(edited.errors());
    }

    /**
     * The records of the rows there will be, in the order of {@link EditedTable#rows}.
     *
     * @param more what was found elsewhere
     * @throws EditRefused with every error
     */
    List<R> accept(List<ImportError> more) {
        errors.addAll(more);
        boolean named = addNamed();
        List<R> records = List.of();
        if (after.isEmpty() && table.presence() == Table.Presence.ROWS) {
            errors.add(new ImportError(table.name(), 0, "", "", Message.of("county.file_no_rows")));
        }
        try {
            records = EditedCounty.check(county, table, after);
        } catch (ImportRefused refused) {
            refused.errors().stream().filter(error -> !named || !isEcho(error)).forEach(error -> errors.add(at(error)));
        }
        if (!errors.isEmpty()) {
            throw new EditRefused(errors);
        }
        return records;
    }

    /** Who still names a row to remove is told once, with the row; not again for each of them. */
    private boolean addNamed() {
        int before = errors.size();
        if (table.isReferredTo()) {
            rows.stream().filter(row -> row.after().isEmpty()).forEach(row -> {
                String id = table.keyOf(row.cells()).get(0);
                List<String> naming = Naming.of(county, table, after, id);
                if (!naming.isEmpty()) {
                    Message reason = Message.of("county.row_named", id, String.join("; ", naming));
                    errors.add(new ImportError(
                            table.name(), row.edit(), table.key().get(0).name(), id, reason));
                }
            });
        }
        return errors.size() > before;
    }

    private boolean isEcho(ImportError error) {
        boolean own = error.file().equals(table.name()) && edited(error) > 0;
        return !own && ECHOES.contains(error.expected().key());
    }

    private int edited(ImportError error) {
        return error.line() > 0 ? rows.get(error.line() - 1).edit() : 0;
    }

    /** Lines become numbers of changes; of a row that was not touched the key is told. */
    private ImportError at(ImportError error) {
        if (!error.file().equals(table.name()) || error.line() == 0) {
            return new ImportError(error.file(), 0, error.column(), error.value(), error.expected());
        }
        int edit = edited(error);
        String value = edit > 0
                ? error.value()
                : String.join(" ", table.keyOf(rows.get(error.line() - 1).cells()));
        return new ImportError(table.name(), edit, error.column(), value, error.expected());
    }
}
