package org.tidalrounds.planning.duty;

/**
 * How many works of a kind are staffed, and how many could be in the best of all plans.
 *
 * @param works asked for
 * @param staffed with a doctor on the first seat
 * @param most that any plan could staff: proven, as {@link StaffingBounds} says; at least {@code staffed}
 */
public record StaffingBound(String kind, int works, int staffed, int most) {}
