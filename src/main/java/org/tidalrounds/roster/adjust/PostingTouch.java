package org.tidalrounds.roster.adjust;

import java.util.Optional;
import org.tidalrounds.roster.PlannedPosting;

/**
 * A posting that was changed, added or taken away.
 *
 * @param number of the posting within its roster
 * @param before empty if it was added
 * @param after empty if it was taken away
 */
public record PostingTouch(int number, Optional<PlannedPosting> before, Optional<PlannedPosting> after) {
    PostingTouch reversed() {
        return new PostingTouch(number, after, before);
    }

    /** As lists of what a change touched name the posting. */
    String id() {
        return DeskPostings.key(number);
    }
}
