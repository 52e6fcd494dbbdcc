package org.tidalrounds.county.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;

/**
 * What happens to one table when a county's state is replaced by another. Rows are the same when their keys are.
 *
 * @param samples of each sort a few, in the order of the tables
 */
public record TableChange(Table<?> table, int added, int changed, int removed, int unchanged, List<RowChange> samples) {
    private static final int SAMPLES = 5;

    /** Every table, also those in which nothing changes. */
    public static List<TableChange> all(County before, County after) {
        List<TableChange> changes = new ArrayList<>();
        CountyTables.all().forEach(table -> changes.add(of(table, before, after)));
        return List.copyOf(changes);
    }

    private static <R> TableChange of(Table<R> table, County before, County after) {
        Map<String, List<String>> old = rows(table, before);
        Map<String, List<String>> young = rows(table, after);
        List<RowChange> added = new ArrayList<>();
        List<RowChange> changed = new ArrayList<>();
        young.forEach((key, texts) -> {
            List<String> was = old.get(key);
            if (was == null) {
                added.add(new RowChange(key, RowChange.Sort.ADDED, List.of()));
            } else if (!was.equals(texts)) {
                changed.add(RowChange.of(key, table, was, texts));
            }
        });
        Set<String> gone = new HashSet<>(old.keySet());
        gone.removeAll(young.keySet());
        List<RowChange> removed = old.keySet().stream()
                .filter(gone::contains)
                .map(key -> new RowChange(key, RowChange.Sort.REMOVED, List.of()))
                .toList();
        List<RowChange> samples = new ArrayList<>();
        List.of(added, changed, removed)
                .forEach(sort -> samples.addAll(sort.stream().limit(SAMPLES).toList()));
        int unchanged = young.size() - added.size() - changed.size();
        return new TableChange(table, added.size(), changed.size(), removed.size(), unchanged, List.copyOf(samples));
    }

    private static <R> Map<String, List<String>> rows(Table<R> table, County county) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (R row : table.rows(county)) {
            String key = table.key().stream().map(column -> column.text(row)).collect(Collectors.joining(" "));
            rows.put(key, table.texts(row));
        }
        return rows;
    }

    public boolean isNothing() {
        return added + changed + removed == 0;
    }
}
