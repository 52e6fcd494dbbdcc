package org.tidalrounds.planning.tour;

import org.tidalrounds.language.Message;

/**
 * One visit that found no place.
 *
 * @param stop index in the week's stops
 * @param day 0 = Monday; −1 for any
 * @param rule the rule that stays unfulfilled
 */
public record MissedVisit(int stop, int day, String rule, Message reason) {}
