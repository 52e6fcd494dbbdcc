package org.tidalrounds.roster.adjust;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** Refuses when somebody else changed the same duties after a revision, naming whom and what. */
    void requireUntouched(long revision, StoredChange change, String accountId) {
        for (StoredChange later : changes) {
            if (later.seq() > revision && !later.accountId().equals(accountId)) {
                Set<String> both = new TreeSet<>(new HashSet<>(later.touched()));
                both.retainAll(change.touched());
                if (!Collections.disjoint(later.touched(), change.touched())) {
                    throw Refusals.conflict(
                            "adjust.touched_since", later.accountId(), later.operation(), String.join(", ", both));
                }
            }
        }
    }
}
