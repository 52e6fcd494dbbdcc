package org.tidalrounds.county.edit;

import java.util.List;
import java.util.Optional;

/**
 * A row between what it was and what it shall be.
 *
 * @param edit the number of the change that is about it, from 1; 0 for none
 * @param before its cells as they are; empty for a row to add
 * @param after its cells as they shall be; empty for a row to remove
 */
record EditedRow(int edit, Optional<List<String>> before, Optional<List<String>> after) {
    static EditedRow untouched(List<String> cells) {
        return new EditedRow(0, Optional.of(cells), Optional.of(cells));
    }

    boolean isChange() {
        return !before.equals(after);
    }

    /** Whatever there is of it, for what calls it by name. */
    List<String> cells() {
        return after.or(() -> before).orElseThrow();
    }
}
