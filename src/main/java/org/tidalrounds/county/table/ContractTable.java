package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.Contract;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.Table.Presence;

/** Contracts of residents with family-doctor teams. */
public final class ContractTable {
    private static final Column<Contract, String> RESIDENT_ID =
            Columns.word("resident_id", "居民编码", Contract::residentId).refersTo("residents");
    private static final Column<Contract, String> TEAM_ID =
            Columns.word("team_id", "团队编码", Contract::teamId).refersTo("teams");
    private static final Column<Contract, LocalDate> SIGNED_ON = Columns.date("signed_on", "签约日期", Contract::signedOn);
    private static final Column<Contract, LocalDate> ENDS_ON = Columns.date("ends_on", "到期日期", Contract::endsOn);

    public static final Table<Contract> TABLE = new Table<>(
            "contracts",
            "签约",
            Presence.FILE,
            List.of(RESIDENT_ID, TEAM_ID, SIGNED_ON, ENDS_ON),
            List.of(RESIDENT_ID, TEAM_ID, SIGNED_ON),
            List.of(RowRule.inOrder(SIGNED_ON, ENDS_ON)),
            ContractTable::row,
            County::contracts);

    private ContractTable() {}

    private static Contract row(RowValues<Contract> row) {
        return new Contract(row.get(RESIDENT_ID), row.get(TEAM_ID), row.get(SIGNED_ON), row.get(ENDS_ON));
    }
}
