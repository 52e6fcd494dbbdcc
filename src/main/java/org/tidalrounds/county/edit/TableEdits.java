package org.tidalrounds.county.edit;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyRevision;
import org.tidalrounds.county.store.CountyRows;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;

/** Changes rows of a county's tables, in one transaction: checked as an import is, on record, and all or none. */
@Singleton
final class TableEdits {
    private final CountyTransactions transactions;
    private final CountyStore counties;
    private final CountyRows rows;
    private final FixedRows fixed;
    private final AuditTrail trail;

    TableEdits(
            CountyTransactions transactions, CountyStore counties, CountyRows rows, FixedRows fixed, AuditTrail trail) {
        this.transactions = transactions;
        this.counties = counties;
        this.rows = rows;
        this.fixed = fixed;
        this.trail = trail;
    }

    /** What else belongs to the change and its transaction. */
    @FunctionalInterface
    interface Also {
        Also NOTHING = (connection, county) -> {};

        void with(Connection connection, County before) throws SQLException;
    }

    /**
     * Makes the changes.
     *
     * @return the county's new revision
     * @throws EditRefused with every reason
     * @throws HttpStatusException 412 if the county's tables have changed since
     */
    <R> long apply(EditOrder<R> order, Also also) {
        String countyId = order.caller().countyId();
        return transactions.write(countyId, connection -> {
            String print = EditKeys.print(order.table().name(), order.edits());
            if (order.key().isPresent()) {
                Optional<Long> answer =
                        EditKeys.findAnswer(connection, countyId, order.key().get(), print);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
            if (!CountyRevision.isRaised(connection, countyId, order.revision())) {
                throw new HttpStatusException(HttpStatus.PRECONDITION_FAILED, Message.of("county.data_stale"));
            }
            change(connection, order, also);
            if (order.key().isPresent()) {
                EditKeys.keep(connection, countyId, order.key().get(), order.revision() + 1);
            }
            return order.revision() + 1;
        });
    }

    private <R> void change(Connection connection, EditOrder<R> order, Also also) throws SQLException {
        String countyId = order.caller().countyId();
        County county = counties.current(connection, countyId);
        EditedTable<R> edited = new EditedTable<>(county, order.table());
        edited.apply(order.edits());
        List<R> records = new EditChecks<>(county, order.table(), edited)
                .accept(fixed.list(connection, countyId, order.table(), edited.changes()));
        write(connection, countyId, order.table(), edited.rows(), records);
        also.with(connection, county);
        new EditAudit(trail, order.caller()).record(connection, order.table(), edited.changes());
    }

    /** Rows that others may refer to are written first, so that a new one can take an old one's place; others are removed first. */
    private <R> void write(
            Connection connection, String countyId, Table<R> table, List<EditedRow> edited, List<R> records)
            throws SQLException {
        List<List<String>> vanishing = edited.stream()
                .filter(row -> row.before().isPresent() && (row.after().isEmpty() || isMoved(table, row)))
                .map(row -> table.keyOf(row.before().orElseThrow()))
                .toList();
        List<Integer> numbers = numbers(connection, countyId, table, edited, records.size());
        if (!table.isReferredTo()) {
            rows.remove(connection, countyId, table, vanishing);
        }
        for (int i = 0; i < records.size(); i++) {
            if (edited.get(i).isChange()) {
                rows.put(connection, countyId, table, numbers.get(i), records.get(i));
            }
        }
        if (table.isReferredTo() && !vanishing.isEmpty()) {
            rows.remove(connection, countyId, table, vanishing);
        }
    }

    /** What nothing refers to is not brought up to date but written anew. */
    private static boolean isMoved(Table<?> table, EditedRow row) {
        return !table.isReferredTo() && row.isChange();
    }

    private List<Integer> numbers(
            Connection connection, String countyId, Table<?> table, List<EditedRow> edited, int there)
            throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        int next = rows.nextNumber(connection, countyId, table);
        for (EditedRow row : edited.subList(0, there)) {
            boolean old = row.isChange() && row.before().isPresent();
            numbers.add(
                    old
                            ? rows.number(
                                    connection,
                                    countyId,
                                    table,
                                    table.keyOf(row.before().get()))
                            : next);
            next += row.before().isEmpty() ? 1 : 0;
        }
        return numbers;
    }
}
