package org.tidalrounds.county.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.language.Message;

/** Every id that a row names is the key of a row in the table it refers to. */
final class ReferenceCheck {
    private final ImportedCounty county;
    private final ImportFindings findings;
    private final Map<String, Set<String>> keys = new HashMap<>();

    ReferenceCheck(ImportedCounty county, ImportFindings findings) {
        this.county = county;
        this.findings = findings;
    }

    void check() {
        county.tables()
                .forEach(table -> table.table().columns().forEach(column -> {
                    if (!column.refersTo().isEmpty()
                            && column.refersTo().stream()
                                    .allMatch(name -> county.table(name).whole())) {
                        checkColumn(table, column.name());
                    }
                }));
    }

    private <R> void checkColumn(ImportedTable<R> table, String name) {
        int index = table.table().columnNames().indexOf(name);
        Column<R, ?> column = table.table().columns().get(index);
        for (ImportedRow<R> row : table.rows()) {
            List<String> unknown = column.words(table.text(row, column)).stream()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !isKnown(word, column.refersTo()))
                    .toList();
            if (!unknown.isEmpty()) {
                String missing = String.join(", ", unknown);
                String files = String.join(", ", column.refersTo());
                table.addError(row, name, Message.of("county.reference_unknown", missing, files), findings);
            }
        }
    }

    private boolean isKnown(String id, List<String> tables) {
        return tables.stream()
                .anyMatch(name -> keys.computeIfAbsent(name, this::keysOf).contains(id));
    }

    private Set<String> keysOf(String name) {
        return keysOf(county.table(name));
    }

    /** Rows that do not read count as well: their error is named once, not again for all that refers to them. */
    private static <R> Set<String> keysOf(ImportedTable<R> table) {
        Set<String> ids = new HashSet<>();
        table.rows().forEach(row -> ids.add(table.text(row, table.table().key().get(0))));
        return ids;
    }
}
