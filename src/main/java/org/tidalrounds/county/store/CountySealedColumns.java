package org.tidalrounds.county.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** The personal columns of the county's tables, as their definitions mark them. */
@Singleton
final class CountySealedColumns implements SealedColumns {
    @Override
    public List<SealedColumn> list() {
        return CountyTables.all().stream()
                .flatMap(table -> TableSql.of(table).sealed())
                .toList();
    }
}
