package org.tidalrounds.planning.tour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every move that says it paid must have lowered the cost as reckoned afresh, whatever travel looks like. */
class MovesTest {
    private final SplittableRandom random = new SplittableRandom(11);

    private interface Move {
        boolean tried(SlotTours tours, int u, int v);
    }

    @Test
    void relocationsPayWhatTheySay() {
        tryOften((tours, u, v) -> {
            SegmentMoves moves = new SegmentMoves(tours, new Change(tours.model));
            moves.take(tours, u);
            return moves.relocate(v);
        });
    }

    @Test
    void swapsPayWhatTheySay() {
        tryOften((tours, u, v) -> {
            SegmentMoves moves = new SegmentMoves(tours, new Change(tours.model));
            moves.take(tours, u);
            return moves.swap(v);
        });
    }

    @Test
    void exchangesOfTailsPayWhatTheySay() {
        tryOften((tours, u, v) -> new TailMoves(tours, new Change(tours.model)).improve(tours, u, v));
    }

    @Test
    void swapStarPaysWhatItSays() {
        tryOften((tours, u, v) -> {
            int a = tours.route[u];
            int b = tours.route[v];
            return a != b && new SwapStar(new Change(tours.model)).improve(tours, new Insertions(tours), a, b);
        });
    }

    private void tryOften(Move move) {
        int paid = 0;
        for (int trial = 0; trial < 3000; trial++) {
            RoutingProblem problem = trial % 3 == 0
                    ? TestProblems.county(12, 1, 4, trial)
                    : trial % 3 == 1
                            ? TestProblems.asymmetric(12, 3, 20, 300, trial)
                            : TestProblems.periodic(12, 3, 20, 200, trial);
            SlotTours tours = scattered(problem);
            double before = afresh(tours);
            int u = random.nextInt(12);
            int v = random.nextInt(12);
            if (u != v && move.tried(tours, u, v)) {
                paid++;
                assertThat(afresh(tours)).as("trial %d", trial).isLessThan(before);
            }
            assertWhole(tours);
        }
        assertThat(paid).isGreaterThan(30);
    }

    private SlotTours scattered(RoutingProblem problem) {
        Model model = new Model(problem, 5);
        SlotTours tours = new Workbench(model, Penalties.start(model)).slots[0];
        for (int c = 0; c < model.customers; c++) {
            int r = random.nextInt(tours.vehicles);
            tours.link(c, tours.prev[tours.start(r) + 1]);
        }
        for (int r = 0; r < tours.vehicles; r++) {
            tours.refresh(r);
        }
        return tours;
    }

    /** Reckoned on a copy, from the order of the customers alone. */
    private static double afresh(SlotTours tours) {
        SlotTours copy = new Workbench(tours.model, tours.penalties).slots[0];
        int[] stops = new int[tours.model.customers];
        double cost = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            copy.fill(r, stops, 0, tours.copy(r, stops, 0));
            cost += copy.cost(r);
        }
        return cost;
    }

    private static void assertWhole(SlotTours tours) {
        int[] stops = new int[tours.model.customers];
        int visits = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            visits += tours.copy(r, stops, 0);
        }
        assertThat(visits).isEqualTo(tours.model.customers);
    }
}
