package org.tidalrounds.planning.duty;

import org.tidalrounds.language.Message;

/** A seat nobody could be found for, and why, in words. */
public record OpenSeat(String workId, int seat, int day, String rule, Message reason) {}
