package org.tidalrounds.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** All seats of a roster, a line each, for a board that shows weeks at once. */
@Singleton
public final class DutyLines {
    private static final String LINES = """
            select d.duty_id, d.work_id, w.kind, w.date, w.starts, w.ends, w.place_id, w.ref, d.doctor_id, d.role, d.pinned
            from duties d join works w using (county_id, roster_id, work_id)
            where d.county_id = ? and d.roster_id = ? and w.date between ? and ?
            order by w.date, w.starts, d.work_id, d.seat
            """;

    private final CountyTransactions transactions;

    DutyLines(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * One seat.
     *
     * @param end not after the start: on the next day
     * @param doctor null where it is open
     */
    public record Line(
            String id,
            String work,
            String kind,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            String place,
            String ref,
            @Nullable String doctor,
            String role,
            boolean pinned) {}

    /** Seats of the days asked for, in order of time, as they are at a revision. */
    public record Lines(long revision, List<Line> duties) {}

    /** Empty if the county has no such roster. */
    public Optional<Lines> find(RosterKey key, LocalDate from, LocalDate to) {
        return transactions.read(key.countyId(), connection -> {
            Optional<RosterState> state = new DraftRows(connection, key).findState();
            if (state.isEmpty()) {
                return Optional.empty();
            }
            List<?> asked = List.of(key.countyId(), key.rosterId(), from, to);
            return Optional.of(new Lines(state.get().revision(), Rows.list(connection, LINES, asked, DutyLines::line)));
        });
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalTime.class),
                row.getObject(6, LocalTime.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11));
    }
}
