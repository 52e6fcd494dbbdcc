package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PostingTerm;

/** The postings of the county's history that reach into a horizon. A plan keeps them as they are. */
final class RunningPostings {
    private RunningPostings() {}

    /** By centre and first day; a centre's second seat is taken only while the first one is. */
    static List<PlannedPosting> of(County county, Horizon horizon) {
        Map<String, List<LocalDate>> lastDays = new HashMap<>();
        return county.postingHistory().stream()
                .filter(term ->
                        !term.to().isBefore(horizon.from()) && !term.from().isAfter(horizon.to()))
                .sorted(Comparator.comparing(PostingTerm::facilityId)
                        .thenComparing(PostingTerm::from)
                        .thenComparing(PostingTerm::doctorId))
                .map(term -> running(term, lastDays.computeIfAbsent(term.facilityId(), centre -> new ArrayList<>())))
                .toList();
    }

    /**
     * @param lastDays of the seats of the centre, the first seat first
     */
    private static PlannedPosting running(PostingTerm term, List<LocalDate> lastDays) {
        int seat = 0;
        while (seat < lastDays.size() && !lastDays.get(seat).isBefore(term.from())) {
            seat++;
        }
        if (seat < lastDays.size()) {
            lastDays.set(seat, term.to());
        } else {
            lastDays.add(term.to());
        }
        return new PlannedPosting(
                term.facilityId(), seat + 1, term.doctorId(), term.from(), term.to(), PlannedPosting.Source.RUNNING);
    }
}
