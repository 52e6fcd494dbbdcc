package org.tidalrounds.roster;

import org.tidalrounds.language.Message;

/**
 * How far the planning is.
 *
 * @param stage what is being done
 * @param share of all of it done, 0 to 1
 * @param score of the best found so far; empty before there is one
 * @param open visits without a place in it, or seats without a doctor; {@link #NOT_COUNTED} in stages that place none
 */
public record PlanProgress(Message stage, double share, String score, int open) {
    public static final int NOT_COUNTED = -1;
    static final String TOURS = "roster.stage_tours";

    /** Whether a plan was found that leaves out no visit of a week. */
    public boolean hasAllVisits() {
        return stage.key().equals(TOURS) && !score.isEmpty() && open == 0;
    }
}
