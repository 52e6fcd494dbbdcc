package org.tidalrounds.planning.duty;

import java.util.List;

/**
 * Who could take a seat, and who cannot.
 *
 * @param candidates free and fit, the best first; not the doctor who has the seat
 * @param refused everybody else, in the county's order
 */
public record SeatChoice(List<Candidate> candidates, List<RefusedDoctor> refused) {}
