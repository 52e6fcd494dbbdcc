package org.tidalrounds.roster;

import org.tidalrounds.planning.duty.Work;

/**
 * A work of the duty problem and what it stands for in the plan.
 *
 * @param ref the run, village, visiting clinic, session or activity
 */
record PlannedWork(DutyKind kind, String ref, String placeId, Work work) {}
