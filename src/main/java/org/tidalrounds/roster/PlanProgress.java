package org.tidalrounds.roster;

import org.tidalrounds.language.Message;

/**
 * How far the planning is.
 *
 * @param stage what is being done
 * @param share of all of it done, 0 to 1
 * @param score of the best found so far; empty before there is one
 * @param open visits without a place in it, or seats without a doctor; {@link #NOT_COUNTED} in stages that place none
 * @param openAtLeast of those, what every plan leaves open: proven for seats, 0 for visits
 */
public record PlanProgress(Message stage, double share, String score, int open, int openAtLeast) {
    public static final int NOT_COUNTED = -1;
    static final String TOURS = "roster.stage_tours";

    /** In a stage that counts nothing open. */
    static PlanProgress uncounted(Message stage, double share, String score) {
        return new PlanProgress(stage, share, score, NOT_COUNTED, 0);
    }

    /** The same as a part of a whole, of which it is the given share from {@code begin} on. */
    PlanProgress within(double begin, double part) {
        return new PlanProgress(stage, begin + part * share, score, open, openAtLeast);
    }

    /** Whether a plan was found that leaves out no visit of a week. */
    public boolean hasAllVisits() {
        return stage.key().equals(TOURS) && !score.isEmpty() && open == 0;
    }
}
