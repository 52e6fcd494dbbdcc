package org.tidalrounds.roster;

import java.util.List;

/**
 * What the rules need to know of a work, besides its seats.
 *
 * @param kind of duty or activity, for example {@code health_lecture}
 * @param group works of one group never fall on the same day; empty for none
 * @param crewTags each of which somebody of the crew carries
 * @param countsAsWork false for a reserve on call
 * @param postingPlaces ids of the centres whose posted doctors may do it
 * @param block the site whose consecutive days should go to one doctor; empty for none
 * @param villages codes of the villages visited
 * @param choices other times it may be held at, where the date is a decision of the planner too
 */
public record WorkDemand(
        String kind,
        String group,
        List<String> crewTags,
        boolean countsAsWork,
        List<String> postingPlaces,
        String block,
        List<String> villages,
        List<WorkTime> choices) {}
