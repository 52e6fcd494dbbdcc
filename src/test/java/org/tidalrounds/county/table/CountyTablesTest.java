package org.tidalrounds.county.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFiles;

class CountyTablesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aTableIsReferredToByItsOnlyKeyAndComesFirst() {
        Set<String> before = new HashSet<>();
        for (Table<?> table : CountyTables.all()) {
            if (table.key().size() == 1) {
                before.add(table.name());
            }
            table.columns()
                    .forEach(column -> assertThat(before)
                            .as(table.name() + "." + column.name())
                            .containsAll(column.refersTo()));
        }
    }

    @Test
    void namesOfTablesAndColumnsAreUniqueInBothLanguages() {
        assertThat(CountyTables.all()).extracting(Table::name).doesNotHaveDuplicates();
        assertThat(CountyTables.all()).extracting(Table::chineseName).doesNotHaveDuplicates();
        for (Table<?> table : CountyTables.all()) {
            assertThat(table.columnNames()).as(table.name()).doesNotHaveDuplicates();
            assertThat(table.columns().stream().map(Column::chineseName).toList())
                    .as(table.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aCountyRebuiltFromTheTextsOfItsRowsHasTheSameRows() {
        County county = CountyFiles.small().read(folder);

        County rebuilt = CountyTables.county(new TableRows() {
            @Override
            public <R> List<R> of(Table<R> table) {
                return table.rows(county).stream()
                        .map(row -> table.row(table.texts(row)))
                        .toList();
            }
        });

        for (Table<?> table : CountyTables.all()) {
            assertSameRows(table, county, rebuilt);
        }
    }

    private static <R> void assertSameRows(Table<R> table, County expected, County actual) {
        assertThat(table.rows(actual)).as(table.name()).isNotEmpty().isEqualTo(table.rows(expected));
    }

    @Test
    void cellsThatDoNotReadAreNamed() {
        assertThatThrownBy(() -> VisitorTable.TABLE.row(List.of("2026-10-01", "V1", "many")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("visitors: visitors \"many\"");
    }
}
