package org.tidalrounds.roster.job;

import org.tidalrounds.roster.PlanProgress;

/**
 * How far a job is.
 *
 * @param stage key of the message that names it; empty before the first
 * @param share of all of it done, 0 to 1
 * @param score of the best so far in this stage; empty before there is one
 * @param open what the best so far leaves open in this stage: visits without a place, or seats without a doctor;
 *     {@link PlanProgress#NOT_COUNTED} where the stage counts none
 * @param openAtLeast of those, what every plan leaves open: the gap to it is what a better plan could win
 * @param secondsSinceBetter how long nothing better was found: the search is near its end for this stage when it is long
 */
public record JobProgress(String stage, double share, String score, int open, int openAtLeast, int secondsSinceBetter) {
    static final JobProgress NONE = new JobProgress("", 0, "", PlanProgress.NOT_COUNTED, 0, 0);

    JobProgress since(int seconds) {
        return new JobProgress(stage, share, score, open, openAtLeast, seconds);
    }

    /** Whether the best so far leaves nothing open in its stage. */
    public boolean isComplete() {
        return open == 0 && !score.isEmpty();
    }
}
