package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tidalrounds.planning.posting.YearSplit.Piece;

/**
 * Endless random moves that split the year of one or two seats anew and then give all terms of all seats the doctors that are cheapest
 * together. A better plan is often a ring of doctors changing places away, which no simple move reaches.
 */
public class ReassignMoves implements MoveIteratorFactory<PostingPlan, RechainMove> {
    /** How often a plan that sends too many of one department is tried to be healed. */
    private static final int REPAIRS = 6;

    /** A term of the plan to be. */
    private record Task(SeatTerm term, Piece piece) {
        DaySpan days() {
            return piece.days();
        }
    }

    private List<List<SeatTerm>> chains = List.of();
    private @Nullable WishCosts costs;

    @Override
    public void phaseStarted(ScoreDirector<PostingPlan> director) {
        PostingPlan plan = director.getWorkingSolution();
        chains = plan.chains();
        costs = new WishCosts(plan.problem(), plan.weights());
    }

    @Override
    public void phaseEnded(ScoreDirector<PostingPlan> director) {
        chains = List.of();
        costs = null;
    }

    @Override
    public long getSize(ScoreDirector<PostingPlan> director) {
        return director.getWorkingSolution().terms().size();
    }

    @Override
    public Iterator<RechainMove> createOriginalMoveIterator(ScoreDirector<PostingPlan> director) {
        throw new UnsupportedOperationException("there is no order of these moves; select them at random");
    }

    @Override
    public Iterator<RechainMove> createRandomMoveIterator(ScoreDirector<PostingPlan> director, Random random) {
        PostingPlan plan = director.getWorkingSolution();
        WishCosts known = Objects.requireNonNull(costs, "moves are asked for outside a phase");
        return Stream.generate(() -> move(plan, tasks(plan, chains, random), known, random))
                .iterator();
    }

    private static List<Task> tasks(PostingPlan plan, List<List<SeatTerm>> chains, Random random) {
        List<SeatTerm> one = chains.get(random.nextInt(chains.size()));
        List<SeatTerm> other = random.nextBoolean() ? one : chains.get(random.nextInt(chains.size()));
        List<Task> tasks = new ArrayList<>();
        for (List<SeatTerm> chain : chains) {
            if (chain == one || chain == other) {
                tasks.addAll(split(chain, plan.problem().policy(), random));
            } else {
                chain.stream()
                        .filter(SeatTerm::isAssigned)
                        .map(term -> new Task(
                                term, new Piece(term.days(), term.link().delayWeeks())))
                        .forEach(tasks::add);
            }
        }
        return tasks;
    }

    private static List<Task> split(List<SeatTerm> chain, PostingPolicy policy, Random random) {
        int terms = 1 + random.nextInt(chain.size());
        YearSplit year = YearSplit.random(chain.get(0).seat(), policy, terms, i -> policy.maxWeeks(), random);
        return IntStream.range(0, terms)
                .mapToObj(i -> new Task(chain.get(i), year.pieces().get(i)))
                .toList();
    }

    private static RechainMove move(PostingPlan plan, List<Task> tasks, WishCosts costs, Random random) {
        List<Candidate> doctors = plan.problem().candidates();
        if (tasks.size() > doctors.size()) {
            // Too few doctors for a place each: a move that changes nothing is never done.
            return new RechainMove(List.of(), List.of());
        }
        long[][] table = tasks.stream()
                .map(task -> costs.row(task.term().seat(), task.days()))
                .toArray(long[][]::new);
        DoctorMatching matching = new DoctorMatching(table);
        for (int repair = 0; repair < REPAIRS; repair++) {
            OptionalInt tooMany = findTaskAboveLimit(tasks, doctors, matching, costs, random);
            if (tooMany.isEmpty()) {
                break;
            }
            int task = tooMany.getAsInt();
            matching.raise(task, withoutDepartment(table[task], doctors, matching.doctorOf(task)));
        }
        return move(plan, tasks, matching);
    }

    /** A task, drawn at random, of a department that would have too many doctors away. */
    private static OptionalInt findTaskAboveLimit(
            List<Task> tasks, List<Candidate> doctors, DoctorMatching matching, WishCosts costs, Random random) {
        Map<String, List<Integer>> tasksOfDepartment = new TreeMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            tasksOfDepartment
                    .computeIfAbsent(doctors.get(matching.doctorOf(i)).departmentId(), id -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> above = tasksOfDepartment.entrySet().stream()
                .filter(entry -> costs.isAboveLimit(
                        entry.getKey(),
                        entry.getValue().stream().map(i -> tasks.get(i).days()).toList()))
                .map(Map.Entry::getValue)
                .toList();
        if (above.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Integer> one = above.get(random.nextInt(above.size()));
        return OptionalInt.of(one.get(random.nextInt(one.size())));
    }

    private static long[] withoutDepartment(long[] costsOfTask, List<Candidate> doctors, int doctor) {
        long[] costs = costsOfTask.clone();
        String department = doctors.get(doctor).departmentId();
        for (int d = 0; d < costs.length; d++) {
            if (doctors.get(d).departmentId().equals(department)) {
                costs[d] = WishCosts.FORBIDDEN;
            }
        }
        return costs;
    }

    private static RechainMove move(PostingPlan plan, List<Task> tasks, DoctorMatching matching) {
        Map<SeatTerm, ChainLink> links = new IdentityHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            // Better nobody than somebody who may not go.
            if (matching.cost(i) < WishCosts.FORBIDDEN) {
                Candidate doctor = plan.problem().candidates().get(matching.doctorOf(i));
                links.put(
                        task.term(),
                        new ChainLink(doctor, task.piece().weeks(), task.piece().delayWeeks()));
            }
        }
        ChainLink nobody = new ChainLink(null, plan.problem().policy().minWeeks(), 0);
        return new RechainMove(
                plan.terms(),
                plan.terms().stream()
                        .map(term -> links.getOrDefault(term, nobody))
                        .toList());
    }
}
