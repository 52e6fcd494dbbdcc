package org.tidalrounds.county.exchange;

import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CountyTables;

/** What must hold between the rows of an import. */
final class ImportChecks {
    private ImportChecks() {}

    /** @throws ImportRefused when anything was found, here or before */
    static County accept(ImportedCounty imported, ImportFindings findings) {
        KeyCheck.check(imported, findings);
        new ReferenceCheck(imported, findings).check();
        SharedVillageCheck.check(imported, findings);
        PositionCheck.check(imported, findings);
        findings.refuse();
        return CountyTables.county(imported);
    }
}
