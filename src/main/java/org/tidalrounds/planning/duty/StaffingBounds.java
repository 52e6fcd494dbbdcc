package org.tidalrounds.planning.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves how many works of each kind can be staffed at most, with the postings and dates as they are. All works under way at one
 * moment need different doctors (D2), who fit (D3) and are there (D2, D4): what a largest matching of that moment leaves over,
 * every plan leaves open. Moments share no work, so what they leave over adds up. Hours of the week and other kinds of work
 * are left out, which can only make the bound too high. A work with a choice of dates counts as possible.
 */
public final class StaffingBounds {
    private final DutyProblem problem;
    private final Map<String, List<Work>> worksByKind;
    private final Map<String, Integer> mostByKind = new HashMap<>();

    public StaffingBounds(DutyProblem problem) {
        this.problem = problem;
        this.worksByKind = problem.works().stream().collect(groupingBy(Work::kind, LinkedHashMap::new, toList()));
        worksByKind.forEach((kind, works) -> mostByKind.put(kind, most(works)));
    }

    /** How many works every plan leaves without a doctor, proven; no plan leaves fewer seats open. */
    public int openAtLeast() {
        return problem.works().size()
                - mostByKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One bound a kind, in the order in which the kinds first appear among the works. */
    public List<StaffingBound> of(List<Assignment> assignments) {
        Map<String, Boolean> staffed = assignments.stream()
                .filter(assignment -> assignment.seat() == 0)
                .collect(toMap(
                        Assignment::workId, assignment -> assignment.doctor().isPresent()));
        return worksByKind.entrySet().stream()
                .map(kind -> new StaffingBound(
                        kind.getKey(),
                        kind.getValue().size(),
                        (int) kind.getValue().stream()
                                .filter(work -> staffed.getOrDefault(work.id(), false))
                                .count(),
                        mostByKind.getOrDefault(kind.getKey(), 0)))
                .toList();
    }

    private int most(List<Work> works) {
        Map<Integer, List<Work>> byDay = works.stream()
                .filter(work -> work.timings().size() == 1)
                .collect(groupingBy(work -> timing(work).day()));
        int leftOver = byDay.values().stream().mapToInt(this::leftOverOfDay).sum();
        return works.size() - leftOver;
    }

    private int leftOverOfDay(List<Work> works) {
        List<Work> rest = new ArrayList<>(works);
        int leftOver = 0;
        while (!rest.isEmpty()) {
            List<Work> atOnce = fullestMoment(rest);
            leftOver += atOnce.size() - new Matching(atOnce).size();
            rest.removeAll(atOnce);
        }
        return leftOver;
    }

    /** Most works are under way at the moment when one of them begins. */
    private static List<Work> fullestMoment(List<Work> works) {
        return works.stream()
                .map(begin -> works.stream()
                        .filter(work -> timing(work).start() <= timing(begin).start()
                                && timing(begin).start() < timing(work).end())
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static Timing timing(Work work) {
        return work.timings().get(0);
    }

    private boolean canTake(DutyDoctor doctor, Work work) {
        int day = timing(work).day();
        return work.seats().get(0).isFit(doctor) && !doctor.isAway(day) && !doctor.isPostedElsewhere(work, day);
    }

    /** A largest matching of works and doctors, by augmenting paths (Kuhn). */
    private final class Matching {
        private final Map<DutyDoctor, Work> workOf = new HashMap<>();

        Matching(List<Work> works) {
            works.forEach(work -> augment(work, new HashSet<>()));
        }

        int size() {
            return workOf.size();
        }

        private boolean augment(Work work, Set<DutyDoctor> tried) {
            for (DutyDoctor doctor : problem.doctors()) {
                if (canTake(doctor, work) && tried.add(doctor)) {
                    Work other = workOf.get(doctor);
                    if (other == null || augment(other, tried)) {
                        workOf.put(doctor, work);
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
