package org.tidalrounds.access.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.tidalrounds.access.AuditEntry;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** Reads a county's audit trail in its order, and proves it. */
@Singleton
public final class AuditReader {
    private static final int BATCH = 1000;
    private static final String COLUMNS = "entry_no, at, actor, action, subject, details::text, previous_hash, hash";

    private final CountyTransactions transactions;

    AuditReader(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The newest entries before one, newest first.
     *
     * @param before the entry number that the last page ended with; the largest number there is begins with the newest
     * @param action only entries whose action begins so; empty for all
     */
    List<AuditEntry> page(String countyId, long before, String action, int limit) {
        return list(
                countyId,
                "entry_no < ? and starts_with(action, ?) order by entry_no desc limit ?",
                List.of(before, action, limit));
    }

    /** Gives every entry, oldest first. */
    public void each(String countyId, Consumer<AuditEntry> reader) {
        long last = 0;
        List<AuditEntry> batch;
        do {
            batch = list(countyId, "entry_no > ? order by entry_no limit ?", List.of(last, BATCH));
            batch.forEach(reader);
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).entryNo();
        } while (batch.size() == BATCH);
    }

    /** Reads the whole trail and says whether it is as it was written. */
    public AuditProof prove(String countyId) {
        ChainCheck check = new ChainCheck(countyId);
        each(countyId, check);
        return check.proof();
    }

    private List<AuditEntry> list(String countyId, String where, List<Object> parameters) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        "select " + COLUMNS + " from audit_entries where " + where,
                        parameters,
                        row -> new AuditEntry(
                                row.getLong(1),
                                row.getObject(2, java.time.OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8))));
    }
}
