package org.tidalrounds.planning.tour.search;

/** One vehicle's tour from and to the depot of its slot: the customers in order. */
public record Route(int slot, int[] customers) {}
