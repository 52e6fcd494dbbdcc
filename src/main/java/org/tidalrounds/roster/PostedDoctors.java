package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.PostingTerm;

/** Where doctors are posted, day by day: the county's history and what the plan adds. */
final class PostedDoctors {
    private final Map<String, List<PostingTerm>> termsByDoctor = new HashMap<>();

    PostedDoctors(List<PostingTerm> history, Collection<PlannedPosting> postings) {
        history.forEach(this::add);
        postings.forEach(posting ->
                add(new PostingTerm(posting.doctorId(), posting.facilityId(), posting.from(), posting.to())));
    }

    private void add(PostingTerm term) {
        termsByDoctor
                .computeIfAbsent(term.doctorId(), doctor -> new ArrayList<>())
                .add(term);
    }

    /** The centre where this doctor is posted on this day. */
    Optional<String> findCentre(String doctorId, LocalDate day) {
        return termsByDoctor.getOrDefault(doctorId, List.of()).stream()
                .filter(term -> term.covers(day))
                .map(PostingTerm::facilityId)
                .findFirst();
    }
}
