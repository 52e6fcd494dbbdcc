package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.planning.posting.DaySpan;
import org.tidalrounds.planning.posting.Department;

/** P5: how many doctors each hospital department may have posted at once. */
final class PostingDepartments {
    private PostingDepartments() {}

    /** Departments with staff, by id; silver-age doctors are no staff to count, but away when posted. */
    static List<Department> of(County county, LocalDate from, PostingRecord record) {
        double share = county.policy().number(PolicyParameter.POSTING_DEPARTMENT_SHARE, from);
        PostingDays days = new PostingDays(from);
        Map<String, List<DaySpan>> pinned = record.notEndedBefore(from).stream()
                .collect(Collectors.groupingBy(
                        posting -> PostingCandidates.departmentId(posting.doctor()),
                        Collectors.mapping(
                                posting -> days.span(
                                        posting.term().from(), posting.term().to()),
                                Collectors.toList())));
        return staff(county).entrySet().stream()
                .map(entry -> new Department(
                        entry.getKey(),
                        Math.max(1, (int) Math.floor(entry.getValue() * share + 1e-9)),
                        pinned.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Staff doctors by department. */
    static Map<String, Long> staff(County county) {
        return county.doctors().stream()
                .filter(doctor -> doctor.employment() == Employment.STAFF)
                .collect(Collectors.groupingBy(PostingCandidates::departmentId, TreeMap::new, Collectors.counting()));
    }
}
