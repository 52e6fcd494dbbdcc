package org.tidalrounds.push.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import org.tidalrounds.database.Rows;

/**
 * A publication fills these tables at once, and until statistics are taken PostgreSQL thinks them empty: it would compare every row with
 * every row. Rows are named by their keys as well, so that
 * hashing reads no others; then it is never far from the best.
 */
final class JoinPlan {
    private JoinPlan() {}

    /** From here to the end of the transaction, columns of rows are joined by hash. */
    static void byHash(Connection connection) throws SQLException {
        Rows.change(connection, "set local enable_nestloop = off");
    }
}
