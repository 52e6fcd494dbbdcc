package org.tidalrounds.planning.duty;

import java.util.List;
import java.util.Set;

/**
 * Something to be done by one or more doctors at one place and time.
 *
 * @param id unique in the problem
 * @param kind of the duty it becomes; works of one kind may swap doctors
 * @param group works of one group never fall on the same day (the dates of one activity); empty for none
 * @param timings when it can be done; more than one where the date is a decision too
 * @param crewTags each of which somebody of those on the seats carries (D3)
 * @param countsAsWork false for a reserve on call: no hours, no working day
 * @param postingPlaces indexes of the centres whose posted doctors may do it (D2)
 * @param block site whose consecutive days should go to one doctor (D9); empty for none
 * @param villages codes of the villages visited, whose lead should stay the same (D7)
 */
public record Work(
        String id,
        String kind,
        String group,
        DutyPlace place,
        List<Timing> timings,
        List<SeatDemand> seats,
        Set<String> crewTags,
        boolean countsAsWork,
        Set<Integer> postingPlaces,
        String block,
        List<String> villages) {
    /** The same at one time only. */
    public Work at(Timing timing) {
        return new Work(
                id, kind, group, place, List.of(timing), seats, crewTags, countsAsWork, postingPlaces, block, villages);
    }

    /** Equal works have one id; that is enough, and the rules ask often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
