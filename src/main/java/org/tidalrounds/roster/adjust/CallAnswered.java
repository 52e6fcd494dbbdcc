package org.tidalrounds.roster.adjust;

/**
 * A call was confirmed or declined. Told within the transaction of the answer: a listener that writes joins it, and one that fails
 * undoes it.
 *
 * @param by account id of whoever noted the answer
 */
public record CallAnswered(String countyId, long callId, String by) {}
