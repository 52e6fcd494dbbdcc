package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.Coded;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.SeatAsk;
import org.tidalrounds.roster.WorkDemand;
import org.tidalrounds.roster.WorkTime;

/** Works with their seats: the tables {@code works} and {@code duties}. */
final class WorkTable {
    private static final String COLUMNS = "row_no, work_id, kind, ref, place_id, date, starts, ends, by_hand, demand";
    private static final String SEAT_COLUMNS = "work_id, seat, doctor_id, pinned, role, ask";

    private WorkTable() {}

    /** A seat at its place in a work. */
    private record Part(String workId, int number, RosterSeat seat) {}

    /** Adds works that are not there yet. */
    static void insert(RosterRows rows, List<RosterWork> works) throws SQLException {
        rows.insert(
                "works",
                COLUMNS,
                works,
                (work, rowNo) -> List.of(
                        rowNo,
                        work.id(),
                        work.kind().code(),
                        work.ref(),
                        work.placeId(),
                        work.time().date(),
                        work.time().start(),
                        work.time().end(),
                        work.byHand(),
                        StoredJson.of(work.demand())));
        rows.insert(
                "duties",
                SEAT_COLUMNS,
                parts(works),
                (part, rowNo) -> Arrays.asList(
                        part.workId(),
                        part.number(),
                        part.seat().doctorId().orElse(null),
                        part.seat().pinned(),
                        part.seat().ask().role(),
                        StoredJson.of(part.seat().ask())));
    }

    private static List<Part> parts(List<RosterWork> works) {
        List<Part> parts = new ArrayList<>();
        for (RosterWork work : works) {
            int number = 1;
            for (RosterSeat seat : work.seats()) {
                parts.add(new Part(work.id(), number++, seat));
            }
        }
        return parts;
    }

    /** All works of a roster, in the plan's order; those added by hand last. */
    static List<RosterWork> list(RosterRows rows) throws SQLException {
        Map<String, List<RosterSeat>> seats = new HashMap<>();
        rows.list("duties", SEAT_COLUMNS, "order by work_id, seat", List.of(), WorkTable::part)
                .forEach(part -> seats.computeIfAbsent(part.workId(), work -> new ArrayList<>())
                        .add(part.seat()));
        return rows.list("works", COLUMNS, "order by by_hand, row_no, work_id", List.of(), row -> work(row, seats));
    }

    /** Takes a work away, with its seats. */
    static void delete(RosterRows rows, String workId) throws SQLException {
        rows.execute("delete from duties where county_id = ? and roster_id = ? and work_id = ?", List.of(workId));
        rows.execute("delete from works where county_id = ? and roster_id = ? and work_id = ?", List.of(workId));
    }

    private static Part part(ResultSet row) throws SQLException {
        RosterSeat seat = new RosterSeat(
                StoredJson.read(row.getString("ask"), SeatAsk.class),
                Optional.ofNullable(row.getString("doctor_id")),
                row.getBoolean("pinned"));
        return new Part(row.getString("work_id"), row.getInt("seat"), seat);
    }

    private static RosterWork work(ResultSet row, Map<String, List<RosterSeat>> seats) throws SQLException {
        String id = row.getString("work_id");
        return new RosterWork(
                id,
                Coded.of(DutyKind.values(), row.getString("kind")),
                row.getString("ref"),
                row.getString("place_id"),
                new WorkTime(
                        row.getObject("date", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class)),
                StoredJson.read(row.getString("demand"), WorkDemand.class),
                List.copyOf(seats.getOrDefault(id, List.of())),
                row.getBoolean("by_hand"));
    }
}
