package org.tidalrounds.county.edit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.county.exchange.ImportError;
import org.tidalrounds.county.leave.LeaveStore;
import org.tidalrounds.county.store.ErasedPeople;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.LeaveTable;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** Rows that are as they are for a reason outside of the tables: approved leave, and people erased on request. */
@Singleton
final class FixedRows {
    private final ErasedPeople erased;

    FixedRows(ErasedPeople erased) {
        this.erased = erased;
    }

    /** What of the changes cannot be, each with its remedy. */
    List<ImportError> list(Connection connection, String countyId, Table<?> table, List<EditedRow> changes)
            throws SQLException {
        if (table.equals(LeaveTable.TABLE)) {
            return approved(connection, countyId, changes);
        }
        if (table.equals(DoctorTable.TABLE)) {
            return erased(table, erased.ids(countyId, ErasedPeople.DOCTOR), changes);
        }
        return table.equals(ResidentTable.TABLE)
                ? erased(table, erased.ids(countyId, ErasedPeople.RESIDENT), changes)
                : List.of();
    }

    /** Leave that was asked for and approved ends by taking the request back; else the next import would restore it. */
    private static List<ImportError> approved(Connection connection, String countyId, List<EditedRow> changes)
            throws SQLException {
        List<ImportError> errors = new ArrayList<>();
        for (EditedRow change : changes) {
            Optional<Long> request = change.before().isEmpty()
                    ? Optional.empty()
                    : LeaveStore.findApproved(
                            connection,
                            countyId,
                            LeaveTable.TABLE.row(change.before().get()));
            request.map(id -> Message.of("county.leave_of_request", id))
                    .ifPresent(reason ->
                            errors.add(new ImportError(LeaveTable.TABLE.name(), change.edit(), "", "", reason)));
        }
        return errors;
    }

    /** Nothing brings back what was erased. */
    private static List<ImportError> erased(Table<?> table, Set<String> ids, List<EditedRow> changes) {
        List<ImportError> errors = new ArrayList<>();
        for (EditedRow change : changes) {
            String id = table.keyOf(change.cells()).get(0);
            if (change.after().isPresent() && ids.contains(id)) {
                errors.add(
                        new ImportError(table.name(), change.edit(), "", "", Message.of("county.person_erased", id)));
            }
        }
        return errors;
    }
}
