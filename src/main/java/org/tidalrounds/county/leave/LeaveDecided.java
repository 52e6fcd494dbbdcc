package org.tidalrounds.county.leave;

import org.tidalrounds.county.Leave;

/**
 * A request for leave was approved, refused or withdrawn. Told within the transaction of the decision: a listener that writes joins it,
 * and one that fails undoes it.
 */
public record LeaveDecided(String countyId, long requestId, Leave leave, LeaveState state) {}
