package org.tidalrounds.clinic.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

/** One row of the units' ledger; ids are 0 where there is none. */
record LedgerRow(
        String unit,
        long revision,
        Instant at,
        String actor,
        String action,
        String state,
        String pool,
        long referralId,
        long bookingId) {
    static final String SELECT = "select offer_id || '.' || number as unit, revision, at, actor, action, state, pool,"
            + " coalesce(referral_id, 0) as referral, coalesce(booking_id, 0) as booking from unit_ledger"
            + " order by offer_id, number, revision";

    static LedgerRow of(ResultSet row) throws SQLException {
        return new LedgerRow(
                Objects.requireNonNull(row.getString("unit")),
                row.getLong("revision"),
                row.getTimestamp("at").toInstant(),
                Objects.requireNonNull(row.getString("actor")),
                Objects.requireNonNull(row.getString("action")),
                Objects.requireNonNull(row.getString("state")),
                Objects.requireNonNull(row.getString("pool")),
                row.getLong("referral"),
                row.getLong("booking"));
    }

    String offer() {
        return unit.substring(0, unit.lastIndexOf('.'));
    }
}
