package org.tidalrounds.county.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.TableRows;

/** All tables of an import, before it is accepted. */
final class ImportedCounty implements TableRows {
    private final Map<String, ImportedTable<?>> tables = new LinkedHashMap<>();

    <R> void put(ImportedTable<R> table) {
        tables.put(table.table().name(), table);
    }

    Collection<ImportedTable<?>> tables() {
        return tables.values();
    }

    @SuppressWarnings("unchecked") // put() files every table under its own name, and names are unique
    <R> ImportedTable<R> table(Table<R> table) {
        return (ImportedTable<R>) table(table.name());
    }

    ImportedTable<?> table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    @Override
    public <R> List<R> of(Table<R> table) {
        return table(table).records();
    }
}
