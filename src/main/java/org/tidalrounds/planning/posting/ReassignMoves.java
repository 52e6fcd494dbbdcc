package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tidalrounds.planning.posting.YearSplit.Piece;

/**
 * Endless random moves that split the year of a seat anew and then give all terms of all seats the doctors that are cheapest
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
        List<List<SeatTerm>> chains = plan.chains();
        WishCosts costs = new WishCosts(plan.problem(), plan.weights());
        return Stream.generate(() -> move(plan, tasks(plan, chains, random), costs, random))
                .iterator();
    }

    private static List<Task> tasks(PostingPlan plan, List<List<SeatTerm>> chains, Random random) {
        List<SeatTerm> split = chains.get(random.nextInt(chains.size()));
        PostingPolicy policy = plan.problem().policy();
        YearSplit year = YearSplit.random(
                split.get(0).seat(), policy, 1 + random.nextInt(split.size()), i -> policy.maxWeeks(), random);
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < year.pieces().size(); i++) {
            tasks.add(new Task(split.get(i), year.pieces().get(i)));
        }
        for (List<SeatTerm> chain : chains) {
            if (chain != split) {
                chain.stream()
                        .filter(SeatTerm::isAssigned)
                        .map(term -> new Task(
                                term, new Piece(term.days(), term.link().delayWeeks())))
                        .forEach(tasks::add);
            }
        }
        return tasks;
    }

    private static RechainMove move(PostingPlan plan, List<Task> tasks, WishCosts costs, Random random) {
        List<Candidate> doctors = plan.problem().candidates();
        if (tasks.size() > doctors.size()) {
            // Too few doctors for a place each: a move that changes nothing is never done.
            return new RechainMove(List.of(), List.of());
        }
        long[][] table = tasks.stream()
                .map(task -> doctors.stream()
                        .mapToLong(doctor -> costs.of(doctor, task.term().seat(), task.days()))
                        .toArray())
                .toArray(long[][]::new);
        int[] doctorOfTask = DoctorMatching.cheapest(table);
        for (int repair = 0; repair < REPAIRS; repair++) {
            OptionalInt tooMany = findTaskAboveLimit(tasks, doctors, doctorOfTask, costs, random);
            if (tooMany.isEmpty()) {
                break;
            }
            forbidDepartment(table[tooMany.getAsInt()], doctors, doctorOfTask[tooMany.getAsInt()]);
            doctorOfTask = DoctorMatching.cheapest(table);
        }
        return move(plan, tasks, table, doctorOfTask);
    }

    /** A task, drawn at random, of a department that would have too many doctors away. */
    private static OptionalInt findTaskAboveLimit(
            List<Task> tasks, List<Candidate> doctors, int[] doctorOfTask, WishCosts costs, Random random) {
        Map<String, List<Integer>> tasksOfDepartment = new TreeMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            tasksOfDepartment
                    .computeIfAbsent(doctors.get(doctorOfTask[i]).departmentId(), id -> new ArrayList<>())
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

    private static void forbidDepartment(long[] costsOfTask, List<Candidate> doctors, int doctor) {
        String department = doctors.get(doctor).departmentId();
        for (int d = 0; d < costsOfTask.length; d++) {
            if (doctors.get(d).departmentId().equals(department)) {
                costsOfTask[d] = WishCosts.FORBIDDEN;
            }
        }
    }

    private static RechainMove move(PostingPlan plan, List<Task> tasks, long[][] table, int[] doctorOfTask) {
        Map<SeatTerm, ChainLink> links = new IdentityHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            // Better nobody than somebody who may not go.
            if (table[i][doctorOfTask[i]] < WishCosts.FORBIDDEN) {
                Candidate doctor = plan.problem().candidates().get(doctorOfTask[i]);
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
