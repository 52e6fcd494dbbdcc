package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.Coded;
import org.tidalrounds.roster.PlannedPosting;

/** The table {@code postings}. */
final class PostingTable {
    private static final String COLUMNS = "row_no, facility_id, seat, doctor_id, from_date, to_date, source";

    private PostingTable() {}

    static void insert(RosterRows rows, List<PlannedPosting> postings) throws SQLException {
        insert(rows, postings, 0);
    }

    private static void insert(RosterRows rows, List<PlannedPosting> postings, int firstRow) throws SQLException {
        rows.insert(
                "postings",
                COLUMNS,
                postings,
                (posting, rowNo) -> List.of(
                        firstRow + rowNo,
                        posting.facilityId(),
                        posting.seat(),
                        posting.doctorId(),
                        posting.from(),
                        posting.to(),
                        posting.source().code()));
    }

    /** By row, which names a posting within its roster. */
    static Map<Integer, PlannedPosting> byRow(RosterRows rows) throws SQLException {
        Map<Integer, PlannedPosting> postings = new LinkedHashMap<>();
        rows.list("postings", COLUMNS, "order by row_no", List.of(), row -> {
            postings.put(row.getInt("row_no"), posting(row));
            return row.getInt("row_no");
        });
        return postings;
    }

    /** Puts a posting into a row, in place of what was there; nothing takes it away. */
    static void put(RosterRows rows, int rowNo, Optional<PlannedPosting> posting) throws SQLException {
        rows.execute("delete from postings where county_id = ? and roster_id = ? and row_no = ?", List.of(rowNo));
        insert(rows, posting.stream().toList(), rowNo);
    }

    static List<PlannedPosting> list(RosterRows rows) throws SQLException {
        return rows.list("postings", COLUMNS, "order by row_no", List.of(), PostingTable::posting);
    }

    private static PlannedPosting posting(ResultSet row) throws SQLException {
        return new PlannedPosting(
                row.getString("facility_id"),
                row.getInt("seat"),
                row.getString("doctor_id"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                Coded.of(PlannedPosting.Source.values(), row.getString("source")));
    }
}
