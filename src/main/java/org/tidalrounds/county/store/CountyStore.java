package org.tidalrounds.county.store;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.TableRows;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;

/** The counties of the database. A county is stored whole or not at all. */
@Singleton
public final class CountyStore {
    private final CountyTransactions transactions;
    private final PersonalCipher cipher;
    private final ApplicationEventPublisher<CountyReplaced> events;

    CountyStore(
            CountyTransactions transactions, PersonalCipher cipher, ApplicationEventPublisher<CountyReplaced> events) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.events = events;
    }

    /**
     * Stores a county that is not there yet.
     *
     * @param county its id a short word of our own, for example the folder's name
     */
    public void save(CountyName county, County content) {
        transactions.write(county.id(), connection -> {
            Rows.insert(
                    connection,
                    "insert into counties (county_id, name) values (?, ?)",
                    List.of(county),
                    (row, rowNo) -> List.of(row.id(), row.name()));
            for (Table<?> table : CountyTables.all()) {
                insert(connection, county.id(), table, content);
            }
            return county;
        });
        analyze();
    }

    /**
     * Puts another state of the county's tables in place of the one there, in one transaction. Rows that rosters and others
     * still refer to stay as gone: their history can be read, but {@link #find} and plans see them no more. Leave that was
     * approved here stays.
     *
     * @param revision the county's when the new state was compared with it
     * @param also what else belongs to the transaction, last
     * @return the new revision
     * @throws StaleCounty if the county has changed since
     */
    public long replace(String countyId, County content, long revision, Also also) {
        long now = transactions.write(countyId, connection -> {
            if (CountyRevision.raise(connection, countyId, revision) == 0) {
                throw new StaleCounty(countyId);
            }
            CountyReplacement replacement = new CountyReplacement(connection, countyId);
            replacement.clear();
            for (Table<?> table : CountyTables.all()) {
                insert(connection, countyId, table, content);
            }
            replacement.removeVanished(content);
            replacement.restoreLeave();
            events.publishEvent(new CountyReplaced(connection, countyId));
            also.on(connection);
            return revision + 1;
        });
        analyze();
        return now;
    }

    private void analyze() {
        transactions.analyze(CountyTables.all().stream().map(Table::name).toList());
    }

    /** What is done within a transaction of another's. */
    @FunctionalInterface
    public interface Also {
        void on(Connection connection) throws SQLException;
    }

    /** How often the county's tables have changed; none if there is no such county. */
    public Optional<Long> findRevision(String countyId) {
        return transactions.read(countyId, connection -> CountyRevision.find(connection, countyId));
    }

    /** The counties there are, by id. */
    public List<CountyName> list() {
        return transactions.readShared(connection -> Rows.list(
                connection,
                "select county_id, name from counties order by county_id",
                List.of(),
                row -> new CountyName(row.getString(1), row.getString(2))));
    }

    public Optional<County> find(String countyId) {
        if (list().stream().noneMatch(county -> county.id().equals(countyId))) {
            return Optional.empty();
        }
        return Optional.of(
                transactions.read(countyId, connection -> CountyTables.county(stored(connection, countyId, true))));
    }

    /** The county as it stands within a transaction. */
    public County current(Connection connection, String countyId) {
        return CountyTables.county(stored(connection, countyId, true));
    }

    /** The rows of one table, in the folder's order, gone ones included; none if there is no such county. */
    public <R> List<R> list(String countyId, Table<R> table) {
        return transactions.read(
                countyId, connection -> stored(connection, countyId, false).of(table));
    }

    /** The rows of one table with these keys, in the folder's order; only for tables whose key is one column. */
    public <R> List<R> list(String countyId, Table<R> table, List<String> keys) {
        TableSql sql = TableSql.of(table);
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        sql.selectKeys(),
                        List.of(countyId, keys.toArray(String[]::new)),
                        row -> table.row(sql.texts(cipher, countyId, row))));
    }

    /** Says that the people of a county are invented. */
    public void markDemo(String countyId) {
        transactions.write(
                countyId,
                connection ->
                        Rows.change(connection, "update counties set is_demo = true where county_id = ?", countyId));
    }

    /** Whether the people of a county are invented. */
    public boolean isDemo(String countyId) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                                connection,
                                "select is_demo from counties where county_id = ?",
                                List.of(countyId),
                                row -> row.getBoolean(1))
                        .contains(true));
    }

    /** Inserts a table's rows, each in place of one with the same key where the table's rows may be referred to. */
    private <R> void insert(Connection connection, String countyId, Table<R> table, County content)
            throws SQLException {
        TableSql sql = TableSql.of(table);
        Rows.insert(
                connection,
                sql.upsert(),
                table.rows(content),
                (row, rowNo) -> sql.values(cipher, countyId, rowNo, table.texts(row)));
    }

    private TableRows stored(Connection connection, String countyId, boolean current) {
        return new TableRows() {
            @Override
            public <R> List<R> of(Table<R> table) {
                try {
                    TableSql sql = TableSql.of(table);
                    return Rows.list(
                            connection,
                            current ? sql.selectCurrent() : sql.select(),
                            List.of(countyId),
                            row -> table.row(sql.texts(cipher, countyId, row)));
                } catch (SQLException e) {
                    throw new IllegalStateException("cannot read " + table.name() + " of " + countyId, e);
                }
            }
        };
    }
}
