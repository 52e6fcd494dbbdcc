package org.tidalrounds.county.edit;

import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.personal.PersonalKind;

/** How lists show personal cells. The staff of a county work with each other's names; all else is masked. */
final class Masking {
    private Masking() {}

    static boolean masks(Table<?> table, Column<?, ?> column) {
        return column.personal()
                .filter(kind -> !table.equals(DoctorTable.TABLE) || kind != PersonalKind.NAME)
                .isPresent();
    }

    static boolean hasMasks(Table<?> table) {
        return table.columns().stream().anyMatch(column -> masks(table, column));
    }

    static List<String> masked(Table<?> table, List<String> cells) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column<?, ?> column = table.columns().get(i);
            String text = cells.get(i);
            shown.add(masks(table, column) ? column.personal().orElseThrow().masked(text) : text);
        }
        return List.copyOf(shown);
    }
}
