package org.tidalrounds.roster;

import java.util.List;
import org.tidalrounds.language.Message;

/**
 * The postings of the horizon of a year.
 *
 * @param warnings what in the data keeps them from being planned well
 */
record PostedPlan(List<PlannedPosting> postings, List<OpenDemand> open, List<Message> warnings, String score) {}
