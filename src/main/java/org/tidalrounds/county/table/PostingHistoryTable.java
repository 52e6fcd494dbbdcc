package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PostingTerm;
import org.tidalrounds.county.table.Table.Presence;

/** Postings that are past or running. */
public final class PostingHistoryTable {
    private static final Column<PostingTerm, String> DOCTOR_ID =
            Columns.word("doctor_id", "医生编码", PostingTerm::doctorId).refersTo("doctors");
    private static final Column<PostingTerm, String> FACILITY_ID =
            Columns.word("facility_id", "机构编码", PostingTerm::facilityId).refersTo("facilities");
    private static final Column<PostingTerm, LocalDate> FROM = Columns.date("from_date", "开始日期", PostingTerm::from);
    private static final Column<PostingTerm, LocalDate> TO = Columns.date("to_date", "结束日期", PostingTerm::to);

    public static final Table<PostingTerm> TABLE = new Table<>(
            "posting_history",
            "派驻记录",
            Presence.FILE,
            List.of(DOCTOR_ID, FACILITY_ID, FROM, TO),
            List.of(DOCTOR_ID, FACILITY_ID, FROM),
            List.of(RowRule.inOrder(FROM, TO)),
            PostingHistoryTable::row,
            County::postingHistory);

    private PostingHistoryTable() {}

    private static PostingTerm row(RowValues<PostingTerm> row) {
        return new PostingTerm(row.get(DOCTOR_ID), row.get(FACILITY_ID), row.get(FROM), row.get(TO));
    }
}
