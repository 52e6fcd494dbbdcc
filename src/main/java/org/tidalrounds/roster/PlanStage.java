package org.tidalrounds.roster;

/** The stages of a planning, in their order. Each takes the results of those before. */
public enum PlanStage {
    TOURS,
    POSTINGS,
    TIDE,
    DUTIES
}
