package org.tidalrounds.roster.draft;

import java.util.Optional;
import org.tidalrounds.roster.job.SolveOrder;
import org.tidalrounds.roster.store.NewDraft;

/**
 * A draft that is asked for.
 *
 * @param draft its days; with {@code basedOn} it begins as a copy of that roster
 * @param solve how to plan it at once; empty to leave it as it begins
 */
public record DraftOrder(NewDraft draft, Optional<SolveOrder> solve) {}
