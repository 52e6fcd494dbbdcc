package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.Coded;
import org.tidalrounds.roster.PlannedPosting;

/** The table {@code postings}. */
final class PostingTable {
    private static final String COLUMNS = "row_no, facility_id, seat, doctor_id, from_date, to_date, source";

    private PostingTable() {}

    static void insert(RosterRows rows, List<PlannedPosting> postings) throws SQLException {
        rows.insert(
                "postings",
                COLUMNS,
                postings,
                (posting, rowNo) -> List.of(
                        rowNo,
                        posting.facilityId(),
                        posting.seat(),
                        posting.doctorId(),
                        posting.from(),
                        posting.to(),
                        posting.source().code()));
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
