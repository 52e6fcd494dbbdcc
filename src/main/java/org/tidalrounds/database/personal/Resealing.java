package org.tidalrounds.database.personal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/**
 * Brings stored values under the current key, a batch a transaction: whoever stops it may start it again. Values that were
 * stored plain, by an older version, are sealed as well.
 */
@Singleton
public final class Resealing {
    private static final int BATCH = 500;

    private final CountyTransactions transactions;
    private final PersonalCipher cipher;
    private final Keys keys;
    private final List<SealedColumn> columns;

    Resealing(CountyTransactions transactions, PersonalCipher cipher, Keys keys, List<SealedColumns> rooms) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.keys = keys;
        this.columns = rooms.stream().flatMap(room -> room.list().stream()).toList();
    }

    private record Stored(String place, String value) {}

    /** Seals what is plain; returns how many values. */
    public long sealPlain() {
        return everywhere(PersonalCipher.SEALED + "%");
    }

    /** Seals anew what is plain or of an older key; returns how many values. */
    public long toCurrentKey() {
        return everywhere(PersonalCipher.SEALED + keys.current().id() + ":%");
    }

    /** How many values are plain or of an older key. */
    public long left() {
        return inEach((county, column) -> transactions.read(
                county,
                connection -> Rows.list(
                                connection,
                                "select count(*) from %s where %s not like ?"
                                        .formatted(column.table(), column.column()),
                                List.of(PersonalCipher.SEALED + keys.current().id() + ":%"),
                                row -> row.getLong(1))
                        .get(0)));
    }

    private long everywhere(String done) {
        return inEach((county, column) -> {
            long sealed = 0;
            int batch = BATCH;
            while (batch == BATCH) {
                batch = transactions.write(county, connection -> batch(connection, county, column, done));
                sealed += batch;
            }
            return sealed;
        });
    }

    private interface Place {
        long count(String county, SealedColumn column);
    }

    private long inEach(Place work) {
        List<String> counties = transactions.readShared(connection -> Rows.list(
                connection, "select county_id from counties order by county_id", List.of(), row -> row.getString(1)));
        return counties.stream()
                .flatMap(county -> columns.stream().map(column -> work.count(county, column)))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A row is named by where it stands: locked, it stays there to the end of the transaction. */
    private int batch(Connection connection, String county, SealedColumn column, String done) throws SQLException {
        List<Stored> rows = Rows.list(
                connection,
                "select ctid::text, %2$s from %1$s where %2$s not like ? limit %3$d for update"
                        .formatted(column.table(), column.column(), BATCH),
                List.of(done),
                row -> new Stored(row.getString(1), row.getString(2)));
        String hash = column.hashed() ? ", " + column.hashColumn() + " = ?" : "";
        Rows.insert(
                connection,
                "update %s set %s = ?%s where ctid = ?::tid".formatted(column.table(), column.column(), hash),
                rows,
                (row, rowNo) -> sealed(county, column, row));
        return rows.size();
    }

    private List<?> sealed(String county, SealedColumn column, Stored row) {
        String text = row.value().startsWith(PersonalCipher.SEALED)
                ? cipher.open(county, column.place(), row.value())
                : row.value();
        String sealed = cipher.seal(county, column.place(), text);
        return column.hashed()
                ? Stream.of(sealed, cipher.hash(county, column.kind(), text), row.place())
                        .toList()
                : List.of(sealed, row.place());
    }
}
