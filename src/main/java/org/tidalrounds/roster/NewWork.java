package org.tidalrounds.roster;

import java.util.List;

/**
 * A work that a coordinator wishes to add.
 *
 * @param seats in order; for a run the first leads
 */
public record NewWork(DutyKind kind, String placeId, WorkTime time, List<NewSeat> seats) {
    /**
     * One doctor wished for.
     *
     * @param specialty of the county's doctors, or empty for any
     * @param minTitle code of a title, or empty for any
     * @param skill or empty for none
     */
    public record NewSeat(String specialty, String minTitle, String skill) {}
}
