package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.language.Message;

/** Says why days of a seat stay empty: what keeps each candidate from the shortest posting that would begin there. */
class GapReasons {
    private final PostingPlan plan;
    private final PostingPolicy policy;
    private final List<SeatTerm> assigned;
    private final Map<String, Department> departments;

    GapReasons(PostingPlan plan) {
        this.plan = plan;
        this.policy = plan.problem().policy();
        this.assigned = plan.terms().stream().filter(SeatTerm::isAssigned).toList();
        this.departments =
                plan.problem().departments().stream().collect(Collectors.toMap(Department::id, Function.identity()));
    }

    List<PostingGap> gaps() {
        return plan.problem().seats().stream()
                .flatMap(seat -> seat.gaps(daysAt(seat), policy.horizonDays()).stream()
                        .map(gap -> new PostingGap(seat.centreId(), seat.number(), gap, reason(gap))))
                .toList();
    }

    private List<DaySpan> daysAt(Seat seat) {
        return assigned.stream()
                .filter(term -> term.seat().id().equals(seat.id()))
                .map(SeatTerm::days)
                .toList();
    }

    private Message reason(DaySpan gap) {
        List<Candidate> candidates = plan.problem().candidates();
        int days = gap.until() - gap.from();
        if (candidates.isEmpty()) {
            return Message.of("posting.open.no_candidates", days);
        }
        DaySpan needed = new DaySpan(gap.from(), gap.from() + 7 * policy.minWeeks());
        Map<Obstacle, Long> counts = candidates.stream()
                .collect(Collectors.groupingBy(candidate -> obstacle(candidate, needed), Collectors.counting()));
        if (counts.containsKey(Obstacle.NONE)) {
            return Message.of("posting.open.not_placed", days, counts.get(Obstacle.NONE), candidates.size());
        }
        return Message.of(
                "posting.open.none_free",
                days,
                candidates.size(),
                counts.getOrDefault(Obstacle.PLANNED_ELSEWHERE, 0L),
                counts.getOrDefault(Obstacle.COOL_DOWN, 0L),
                counts.getOrDefault(Obstacle.ABSENT, 0L),
                counts.getOrDefault(Obstacle.DEPARTMENT_LIMIT, 0L),
                counts.getOrDefault(Obstacle.AGREED_LIMIT, 0L));
    }

    private enum Obstacle {
        PLANNED_ELSEWHERE,
        COOL_DOWN,
        ABSENT,
        DEPARTMENT_LIMIT,
        AGREED_LIMIT,
        NONE
    }

    /** The first obstacle in the order a coordinator could do something about it: last what is easiest to heal. */
    private Obstacle obstacle(Candidate candidate, DaySpan needed) {
        if (candidate.maxWeeks() < policy.minWeeks()) {
            return Obstacle.AGREED_LIMIT;
        }
        if (candidate.absentDays(needed) > 0) {
            return Obstacle.ABSENT;
        }
        if (candidate.coolDownShortfall(needed, policy.coolDownDays()) > 0) {
            return Obstacle.COOL_DOWN;
        }
        if (isPlannedElsewhere(candidate, needed)) {
            return Obstacle.PLANNED_ELSEWHERE;
        }
        return isHeldByDepartment(candidate, needed) ? Obstacle.DEPARTMENT_LIMIT : Obstacle.NONE;
    }

    private boolean isPlannedElsewhere(Candidate candidate, DaySpan needed) {
        return assigned.stream()
                .filter(term -> term.doctor().equals(candidate))
                .anyMatch(term -> Candidate.coolDownShortfall(term.days(), needed, policy.coolDownDays()) > 0);
    }

    private boolean isHeldByDepartment(Candidate candidate, DaySpan needed) {
        Department department = departments.get(candidate.departmentId());
        if (department == null) {
            return false;
        }
        List<DaySpan> away = new ArrayList<>(assigned.stream()
                .filter(term -> term.doctor().departmentId().equals(department.id()))
                .map(SeatTerm::days)
                .toList());
        long before = department.excessDays(away);
        away.add(needed);
        return department.excessDays(away) > before;
    }
}
