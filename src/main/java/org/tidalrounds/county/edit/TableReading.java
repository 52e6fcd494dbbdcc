package org.tidalrounds.county.edit;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.store.CountyRows;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** What the county's tables hold, for people who edit them. */
@Singleton
final class TableReading {
    private final CountyTransactions transactions;
    private final CountyRows rows;
    private final AuditTrail trail;

    TableReading(CountyTransactions transactions, CountyRows rows, AuditTrail trail) {
        this.transactions = transactions;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * The table of a name.
     *
     * @throws HttpStatusException 404 with the names there are
     */
    static Table<?> get(String name) {
        return CountyTables.find(name).orElseThrow(() -> {
            String known = CountyTables.all().stream().map(Table::name).collect(Collectors.joining(", "));
            return new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.table_unknown", name, known));
        });
    }

    List<TableView> list(String countyId, Language language) {
        return transactions.read(countyId, connection -> {
            List<TableView> views = new ArrayList<>();
            for (Table<?> table : CountyTables.all()) {
                views.add(TableView.of(table, rows.count(connection, countyId, table), language));
            }
            return List.copyOf(views);
        });
    }

    /**
     * The cells of a row in full; goes on record where lists would mask some of them.
     *
     * @throws HttpStatusException 404 if there is no such row
     */
    List<String> open(Caller caller, Table<?> table, List<String> key) {
        if (key.size() != table.key().size()) {
            throw missing(table, key);
        }
        String countyId = caller.countyId();
        return transactions.write(countyId, connection -> {
            List<String> cells = rows.find(connection, countyId, table, key).orElseThrow(() -> missing(table, key));
            if (Masking.hasMasks(table)) {
                trail.record(connection, countyId, AuditEvent.of(caller, "data.read", EditAudit.subject(table, cells)));
            }
            return cells;
        });
    }

    private static HttpStatusException missing(Table<?> table, List<String> key) {
        return new HttpStatusException(
                HttpStatus.NOT_FOUND, Message.of("county.row_not_there", table.name(), String.join(" ", key)));
    }
}
