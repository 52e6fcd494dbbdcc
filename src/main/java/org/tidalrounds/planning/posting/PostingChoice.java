package org.tidalrounds.planning.posting;

import org.tidalrounds.planning.duty.Score;

/**
 * A doctor who might take a posting.
 *
 * @param score what it adds to the score, compared with the posting as it stands
 * @param effect what it does rule by rule; nothing for those beyond the explained ones
 */
public record PostingChoice(Candidate doctor, Score score, PostingEffect effect) {
    /** Whether no hard rule speaks against it. */
    public boolean isAllowed() {
        return score.hard() >= 0;
    }
}
