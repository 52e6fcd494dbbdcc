package org.tidalrounds.county.edit;

import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;

/** Rows of a county that name a row of one of its tables. */
final class Naming {
    private static final int SHOWN = 3;

    private Naming() {}

    /**
     * Which rows name it, table by table: some keys and how many more there are, for example {@code teams T001, T002 +5}.
     *
     * @param own cells of the rows of the table itself that there will be
     */
    static List<String> of(County county, Table<?> table, List<List<String>> own, String id) {
        List<String> found = new ArrayList<>();
        for (Table<?> other : CountyTables.all()) {
            List<String> keys = other.equals(table) ? keys(other, table, own, id) : keys(county, other, table, id);
            if (!keys.isEmpty()) {
                String shown = String.join(", ", keys.subList(0, Math.min(SHOWN, keys.size())));
                found.add(other.name() + " " + shown + (keys.size() > SHOWN ? " +" + (keys.size() - SHOWN) : ""));
            }
        }
        return found;
    }

    private static <R> List<String> keys(County county, Table<R> other, Table<?> table, String id) {
        boolean names =
                other.columns().stream().anyMatch(column -> column.refersTo().contains(table.name()));
        return names
                ? keys(
                        other,
                        table,
                        other.rows(county).stream().map(other::texts).toList(),
                        id)
                : List.of();
    }

    private static <R> List<String> keys(Table<R> other, Table<?> table, List<List<String>> rows, String id) {
        List<String> keys = new ArrayList<>();
        for (List<String> texts : rows) {
            for (int i = 0; i < texts.size(); i++) {
                Column<R, ?> column = other.columns().get(i);
                if (column.refersTo().contains(table.name())
                        && column.words(texts.get(i)).contains(id)) {
                    keys.add(String.join(" ", other.keyOf(texts)));
                    break;
                }
            }
        }
        return keys;
    }
}
