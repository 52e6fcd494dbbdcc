package org.tidalrounds.county.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.county.Leave;

/**
 * A doctor's request for leave.
 *
 * @param townshipCode where the doctor's facility is, whose lead may decide
 * @param leave both days included
 * @param note of the doctor's to whoever decides; may be empty
 * @param decision empty while it is asked only
 */
public record LeaveRequest(
        long id,
        String townshipCode,
        Leave leave,
        String note,
        LeaveState state,
        Instant askedAt,
        Optional<Decision> decision) {
    /**
     * What became of it.
     *
     * @param accountId whose decision it was
     * @param reason may be empty where the answer was yes
     */
    public record Decision(Instant at, String accountId, String reason) {}

    public boolean isOpen() {
        return state == LeaveState.ASKED;
    }

    /** Whether it still holds days of the doctor's. */
    public boolean isStanding() {
        return state == LeaveState.ASKED || state == LeaveState.APPROVED;
    }

    public boolean hasBegun(LocalDate today) {
        return !leave.from().isAfter(today);
    }
}
