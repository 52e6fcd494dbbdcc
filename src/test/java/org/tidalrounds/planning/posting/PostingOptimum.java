package org.tidalrounds.planning.posting;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least cost of postings that leave no day open, proven with CP-SAT. Written apart from {@link PostingRules}: it shares the
 * problem and the weights, no rule. Each seat takes one of all chains of terms without a gap, and each term a doctor. The last
 * term of a chain is as short as it can be, since no wish is cheaper for a longer one. Asks for a horizon in which a doctor can
 * serve only once, and for pinned postings that began before day 0.
 */
final class PostingOptimum {
    /** A possible posting at a seat, in weeks. */
    private record Term(int start, int weeks) {
        int end() {
            return start + weeks;
        }
    }

    /** Terms that fill a seat, and how many days of handover they miss. */
    private record Chain(List<Term> terms, int missingDays) {
        Chain with(Term term, int missing) {
            List<Term> longer = new ArrayList<>(terms);
            longer.add(term);
            return new Chain(longer, missingDays + missing);
        }
    }

    /** A doctor in a term. */
    private record Choice(Candidate doctor, Term term, BoolVar taken) {}

    private final PostingProblem problem;
    private final PostingPolicy policy;
    private final PostingWeights weights;
    private final int weeksToFill;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final List<Choice> choices = new ArrayList<>();

    PostingOptimum(PostingProblem problem, PostingWeights weights) {
        this.problem = problem;
        this.policy = problem.policy();
        this.weights = weights;
        this.weeksToFill = (policy.horizonDays() + 6) / 7;
        problem.seats().forEach(this::addSeat);
        for (Candidate doctor : problem.candidates()) {
            model.addAtMostOne(choices.stream()
                    .filter(choice -> choice.doctor() == doctor)
                    .map(Choice::taken)
                    .toArray(BoolVar[]::new));
        }
        problem.departments().forEach(this::addDepartment);
        model.minimize(cost.build());
    }

    /** The proven least cost. */
    long prove() {
        CpSolver solver = new CpSolver();
        // The relaxation is nearly tight: all of it from the start proves more than probing does.
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setCpModelProbingLevel(0);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("no proof: " + status);
        }
        return Math.round(solver.objectiveValue());
    }

    private void addSeat(Seat seat) {
        int runningUntil = Math.max(
                0, seat.pinned().stream().mapToInt(DaySpan::until).max().orElse(0));
        if (runningUntil >= policy.horizonDays()) {
            return;
        }
        Map<Term, LinearExprBuilder> chosenWith = new LinkedHashMap<>();
        LinearExprBuilder one = LinearExpr.newBuilder();
        for (Chain chain : chains(runningUntil)) {
            BoolVar chosen = model.newBoolVar("");
            one.add(chosen);
            cost.addTerm(chosen, chain.missingDays() * weights.handoverDay());
            chain.terms()
                    .forEach(term -> chosenWith
                            .computeIfAbsent(term, any -> LinearExpr.newBuilder())
                            .add(chosen));
        }
        model.addEquality(one.build(), 1);
        chosenWith.forEach((term, chosen) -> model.addEquality(doctorsOf(seat, term), chosen.build()));
    }

    private List<Chain> chains(int runningUntil) {
        List<Chain> chains = new ArrayList<>();
        int handover = policy.handoverDays();
        for (int start = Math.max(0, runningUntil - handover) / 7; 7 * start <= runningUntil; start++) {
            int missing = runningUntil == 0 ? 0 : Math.max(0, handover - (runningUntil - 7 * start));
            extend(new Chain(List.of(), missing), start, chains);
        }
        return chains;
    }

    private void extend(Chain chain, int start, List<Chain> complete) {
        int last = Math.max(policy.minWeeks(), weeksToFill - start);
        if (last <= policy.maxWeeks()) {
            complete.add(chain.with(new Term(start, last), 0));
        }
        for (int weeks = policy.minWeeks(); weeks <= policy.maxWeeks() && start + weeks < weeksToFill; weeks++) {
            int end = start + weeks;
            for (int next = end - policy.handoverDays() / 7; next <= end; next++) {
                int missing = policy.handoverDays() - 7 * (end - next);
                extend(chain.with(new Term(start, weeks), missing), next, complete);
            }
        }
    }

    /** The number of doctors in this term, 0 or 1. */
    private LinearExpr doctorsOf(Seat seat, Term term) {
        LinearExprBuilder doctors = LinearExpr.newBuilder();
        for (Candidate doctor : problem.candidates()) {
            if (term.weeks() <= doctor.maxWeeks() && isFree(doctor, term)) {
                BoolVar taken = model.newBoolVar("");
                doctors.add(taken);
                cost.addTerm(taken, cost(seat, doctor, term.weeks()));
                choices.add(new Choice(doctor, term, taken));
            }
        }
        return doctors.build();
    }

    private boolean isFree(Candidate doctor, Term term) {
        int first = 7 * term.start();
        int after = 7 * term.end();
        int coolDown = policy.coolDownDays();
        return doctor.absences().stream().allMatch(away -> after <= away.from() || away.until() <= first)
                && doctor.pinned().stream()
                        .allMatch(served -> after + coolDown <= served.from() || served.until() + coolDown <= first);
    }

    private long cost(Seat seat, Candidate doctor, int weeks) {
        long before = doctor.burdenWeeks();
        long after = before + (long) weeks * seat.hardshipPercent() / 100;
        boolean elsewhere =
                doctor.homeCentreId() != null && !doctor.homeCentreId().equals(seat.centreId());
        return weights.promotionWeek() * Math.max(0, weeks - doctor.promotionWeeksDue())
                + weights.hardship() * (after * after - before * before)
                + weights.specialtyWeek() * weeks * seat.misfit(doctor.specialty())
                + (elsewhere ? weights.homeWeek() * weeks : 0);
    }

    /** P5: in each week no more away than the limit; where pinned postings alone reach it, nobody else. */
    private void addDepartment(Department department) {
        Map<Integer, LinearExprBuilder> away = new HashMap<>();
        for (Choice choice : choices) {
            if (choice.doctor().departmentId().equals(department.id())) {
                for (int week = choice.term().start(); week < choice.term().end(); week++) {
                    away.computeIfAbsent(week, any -> LinearExpr.newBuilder()).add(choice.taken());
                }
            }
        }
        away.forEach((week, doctors) -> {
            long pinned = 0;
            for (int day = 7 * week; day < 7 * week + 7; day++) {
                int today = day;
                pinned = Math.max(
                        pinned,
                        department.pinned().stream()
                                .filter(span -> span.contains(today))
                                .count());
            }
            model.addLessOrEqual(doctors.build(), Math.max(0, department.limit() - pinned));
        });
    }
}
