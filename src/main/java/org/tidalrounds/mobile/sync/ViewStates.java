package org.tidalrounds.mobile.sync;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;

/** What the cursors of a doctor's phones stand for. */
final class ViewStates {
    /** A phone has one, and a new one after each change; who asks with an older one gets the whole view. */
    private static final int MOST = 20;

    private static final Duration KEPT = Duration.ofDays(60);

    private ViewStates() {}

    static Optional<ViewState> find(Act act, String doctorId, String cursor) throws SQLException {
        return act.find(
                "select items from sync_states where county_id = ? and doctor_id = ? and cursor = ?",
                row -> ViewState.read(row.getString(1)),
                act.countyId(),
                doctorId,
                cursor);
    }

    /** Keeps what a cursor stands for, and forgets the oldest. */
    static void keep(Act act, String doctorId, String cursor, ViewState state) throws SQLException {
        act.change(
                "insert into sync_states (county_id, doctor_id, cursor, asked_at, items) values (?, ?, ?, ?, ?)"
                        + " on conflict (county_id, doctor_id, cursor) do update set asked_at = excluded.asked_at",
                act.countyId(),
                doctorId,
                cursor,
                act.now(),
                state.text());
        act.change(
                "delete from sync_states where county_id = ? and doctor_id = ? and (asked_at < ? or cursor not in"
                        + " (select cursor from sync_states where county_id = ? and doctor_id = ? order by asked_at desc limit ?))",
                act.countyId(),
                doctorId,
                Act.utc(act.at().minus(KEPT)),
                act.countyId(),
                doctorId,
                MOST);
    }
}
