package org.tidalrounds.roster;

import org.tidalrounds.language.Message;

/**
 * How far the planning is.
 *
 * @param stage what is being done
 * @param share of all of it done, 0 to 1
 * @param score of the best found so far; empty before there is one
 * @param open visits without a place in it; {@link #NOT_COUNTED} in stages that place none
 */
public record PlanProgress(Message stage, double share, String score, int open) {
    public static final int NOT_COUNTED = -1;
}
