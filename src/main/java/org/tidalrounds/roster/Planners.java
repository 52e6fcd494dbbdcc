package org.tidalrounds.roster;

import org.tidalrounds.planning.duty.DutyPlanner;
import org.tidalrounds.planning.posting.PostingPlanner;
import org.tidalrounds.planning.tour.TourPlanner;

/** The planners of the three planning problems. */
public record Planners(PostingPlanner postings, TourPlanner tours, DutyPlanner duties) {}
