package org.tidalrounds.roster.adjust;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.roster.store.StoredChange;

/** What can be undone and redone: everybody their own changes, the last one first. */
final class ChangeLog {
    private static final Set<String> POINTER_MOVES = Set.of("undo", "redo");

    private final List<StoredChange> changes;

    /**
     * @param changes all of a roster, the oldest first
     */
    ChangeLog(List<StoredChange> changes) {
        this.changes = changes;
    }

    Optional<StoredChange> findToUndo(String accountId) {
        return own(accountId).stream()
                .filter(change -> change.undoneBy().isEmpty())
                .max(Comparator.comparingLong(StoredChange::seq));
    }

    /** What was undone last; nothing any more once a fresh change was made. */
    Optional<StoredChange> findToRedo(String accountId) {
        long lastFresh =
                own(accountId).stream().mapToLong(StoredChange::seq).max().orElse(-1);
        return own(accountId).stream()
                .filter(change -> change.undoneBy().isPresent())
                .filter(change -> change.undoneBy().getAsLong() > lastFresh)
                .max(Comparator.comparingLong(change -> change.undoneBy().getAsLong()));
    }

    private List<StoredChange> own(String accountId) {
        return changes.stream()
                .filter(change -> change.accountId().equals(accountId) && !POINTER_MOVES.contains(change.operation()))
                .toList();
    }

    /** What somebody else has changed of the same duties after a revision. */
    Optional<StoredChange> findTouchedSince(long revision, StoredChange change, String accountId) {
        return changes.stream()
                .filter(later -> later.seq() > revision && !later.accountId().equals(accountId))
                .filter(later -> !Collections.disjoint(later.touched(), change.touched()))
                .findFirst();
    }
}
