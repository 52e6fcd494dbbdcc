package org.tidalrounds.access.audit;

import java.util.function.Consumer;
import org.tidalrounds.access.AuditEntry;

/** Follows a chain of entries from the first and finds the first link that does not hold. */
final class ChainCheck implements Consumer<AuditEntry> {
    private final String countyId;
    private long entries;
    private long firstBroken;
    private String head = AuditEntry.START;

    ChainCheck(String countyId) {
        this.countyId = countyId;
    }

    @Override
    public void accept(AuditEntry entry) {
        boolean holds = entry.entryNo() == entries + 1
                && entry.previousHash().equals(head)
                && entry.hash().equals(entry.hashIn(countyId));
        if (!holds && firstBroken == 0) {
            firstBroken = entry.entryNo();
        }
        entries++;
        head = entry.hash();
    }

    AuditProof proof() {
        return new AuditProof(firstBroken == 0, entries, firstBroken, head);
    }
}
