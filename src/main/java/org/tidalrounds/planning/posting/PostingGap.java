package org.tidalrounds.planning.posting;

import org.tidalrounds.language.Message;

/**
 * Days on which a seat stays empty.
 *
 * @param seat from 1
 * @param reason why nobody could be found
 */
public record PostingGap(String centreId, int seat, DaySpan days, Message reason) {}
