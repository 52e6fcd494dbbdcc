package org.tidalrounds.planning.posting;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom to post where.
 *
 * @param from day 0 of the horizon
 * @param seats each to be filled on every day
 * @param candidates who may be posted at all; may be empty
 * @param departments those of the candidates that have a limit
 */
public record PostingProblem(
        LocalDate from,
        PostingPolicy policy,
        List<Seat> seats,
        List<Candidate> candidates,
        List<Department> departments,
        CityExperts cityExperts) {
    public PostingProblem {
        seats = List.copyOf(seats);
        candidates = List.copyOf(candidates);
        departments = List.copyOf(departments);
    }
}
