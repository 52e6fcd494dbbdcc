package org.tidalrounds.county.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;

/** No two rows of a table have the same key, and no village has the id of a facility. */
final class KeyCheck {
    private KeyCheck() {}

    static void check(ImportedCounty county, ImportFindings findings) {
        county.tables().forEach(table -> checkUnique(table, findings));
        checkPlaces(county, findings);
    }

    static <R> void checkUnique(ImportedTable<R> table, ImportFindings findings) {
        Map<List<String>, Integer> firstLines = new HashMap<>();
        for (ImportedRow<R> row : table.rows()) {
            List<String> key = key(table, row);
            Integer first = key.contains("") ? null : firstLines.putIfAbsent(key, row.line());
            if (first != null) {
                String name = table.table().key().get(0).name();
                table.addError(row, name, Message.of("county.duplicate", String.join(", ", key), first), findings);
            }
        }
    }

    private static <R> List<String> key(ImportedTable<R> table, ImportedRow<R> row) {
        List<String> key = new ArrayList<>();
        for (Column<R, ?> column : table.table().key()) {
            key.add(table.text(row, column));
        }
        return key;
    }

    private static void checkPlaces(ImportedCounty county, ImportFindings findings) {
        Map<String, Integer> facilityLines = new HashMap<>();
        county.table(FacilityTable.TABLE).forEach((facility, row) -> facilityLines.put(facility.id(), row.line()));
        var villages = county.table(VillageTable.TABLE);
        villages.forEach((village, row) -> {
            Integer line = facilityLines.get(village.code());
            if (line != null) {
                villages.addError(
                        row, "village_code", Message.of("county.place_twice", village.code(), line), findings);
            }
        });
    }
}
