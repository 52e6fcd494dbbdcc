package org.tidalrounds.roster;

import java.util.List;

/**
 * What one seat of a work asks for.
 *
 * @param role lead, member, or a skill or department
 * @param wanted what is asked for, in words; a key to be said in the reader's language may stand for them
 * @param tags all of which the doctor carries
 * @param priority what leaving the seat open costs (D1)
 * @param burden points for the fair shares of D8
 */
public record SeatAsk(String role, String wanted, List<String> tags, long priority, int burden) {}
