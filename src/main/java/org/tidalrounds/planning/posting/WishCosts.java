package org.tidalrounds.planning.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a doctor in a term costs by the wishes of {@link PostingRules}, seen alone: for a doctor who serves once, and short of the
 * department limits that planned postings fill together. It guides the search; the rules score.
 */
final class WishCosts {
    /** Beyond any sum of wishes, and far from overflow when summed over all terms. */
    static final long FORBIDDEN = 1L << 40;

    /** Rows kept at once, 1.3 kB each for 160 doctors. */
    private static final int KEPT = 5_000;

    private final PostingPolicy policy;
    private final PostingWeights weights;
    private final List<Candidate> doctors;
    private final Map<String, Department> departments;
    private final Map<Place, long[]> rows = new HashMap<>();

    private record Place(String seatId, DaySpan days) {}

    WishCosts(PostingProblem problem, PostingWeights weights) {
        this.policy = problem.policy();
        this.weights = weights;
        this.doctors = problem.candidates();
        this.departments =
                problem.departments().stream().collect(Collectors.toMap(Department::id, Function.identity()));
    }

    /** The cost of each of the problem's candidates in their order. Kept, since the same terms come up again and again. */
    long[] row(Seat seat, DaySpan days) {
        if (rows.size() >= KEPT) {
            rows.clear();
        }
        return rows.computeIfAbsent(
                new Place(seat.id(), days),
                place -> doctors.stream()
                        .mapToLong(doctor -> of(doctor, seat, days))
                        .toArray());
    }

    /** The cost, or {@link #FORBIDDEN} when the doctor may not serve then. */
    long of(Candidate doctor, Seat seat, DaySpan days) {
        int served = (days.until() - days.from()) / 7;
        if (served > doctor.maxWeeks()
                || doctor.absentDays(days) > 0
                || doctor.coolDownShortfall(days, policy.coolDownDays()) > 0
                || departmentIsFull(doctor, days)) {
            return FORBIDDEN;
        }
        return weights.promotionWeek() * doctor.needlessWeeks(served)
                + weights.hardship() * doctor.hardshipGrowth(seat.hardshipWeeks(served))
                + weights.specialtyWeek() * served * seat.misfit(doctor.specialty())
                + (doctor.prefersOtherThan(seat.centreId()) ? weights.homeWeek() * served : 0);
    }

    /** Whether these postings of a department, with the pinned ones, pass its limit. */
    boolean isAboveLimit(String departmentId, List<DaySpan> postings) {
        Department department = departments.get(departmentId);
        return department != null && department.excessDays(postings) > 0;
    }

    private boolean departmentIsFull(Candidate doctor, DaySpan days) {
        Department department = departments.get(doctor.departmentId());
        return department != null && department.isFullAlready(days);
    }
}
