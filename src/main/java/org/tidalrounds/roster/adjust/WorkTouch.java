package org.tidalrounds.roster.adjust;

import java.util.Optional;
import org.tidalrounds.roster.RosterWork;

/**
 * A work that was moved, lost a visit, was added or closed.
 *
 * @param before empty if it was added
 * @param after empty if it was closed
 * @param vehicle of the base that a moved run takes now; 0 where none changes
 * @param vehicleBefore the one it took
 */
public record WorkTouch(
        String workId, Optional<RosterWork> before, Optional<RosterWork> after, int vehicleBefore, int vehicle) {

    static WorkTouch added(RosterWork work) {
        return new WorkTouch(work.id(), Optional.empty(), Optional.of(work), 0, 0);
    }

    static WorkTouch closed(RosterWork work) {
        return new WorkTouch(work.id(), Optional.of(work), Optional.empty(), 0, 0);
    }

    WorkTouch reversed() {
        return new WorkTouch(workId, after, before, vehicle, vehicleBefore);
    }
}
