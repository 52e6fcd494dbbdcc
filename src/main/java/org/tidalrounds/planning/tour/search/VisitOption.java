package org.tidalrounds.planning.tour.search;

/**
 * One way to give a customer all its visits.
 *
 * @param slots index of the slot of each visit, ascending, all on different days; may be empty
 * @param cost added to the objective when this option is taken (for example for leaving the usual weekdays)
 */
public record VisitOption(int[] slots, double cost) {}
