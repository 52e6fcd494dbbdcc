package org.tidalrounds.planning.tour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void cutsAsWellAsTheBestOfAllCuts() {
        for (int seed = 0; seed < 40; seed++) {
            compare(TestProblems.asymmetric(9, 3, 25, 400, seed), seed);
        }
    }

    @Test
    void keepsToTheVehiclesEvenIfOverloaded() {
        for (int seed = 0; seed < 20; seed++) {
            compare(TestProblems.periodic(9, 1, 12, 150, seed), seed);
        }
    }

    @Test
    void pricesTheHoursOfTheDay() {
        for (int seed = 0; seed < 20; seed++) {
            compare(TestProblems.county(6, 1, 3, seed), seed);
        }
    }

    private static void compare(RoutingProblem problem, int seed) {
        Model model = new Model(problem, 5);
        Workbench bench = new Workbench(model, Penalties.start(model));
        SplittableRandom random = new SplittableRandom(seed);
        int[] giant = IntStream.range(0, model.customers).toArray();
        Order.shuffle(giant, giant.length, random);
        SlotTours tours = bench.slots[0];
        new Split(bench).split(tours, giant, giant.length);
        double cost = 0;
        int visits = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            cost += tours.cost(r);
            visits += tours.size[r];
        }
        assertThat(visits).isEqualTo(giant.length);
        assertThat(cost).isCloseTo(bestCut(bench, giant, 0, tours.vehicles), Offset.offset(1e-6));
    }

    private static double bestCut(Workbench bench, int[] giant, int from, int vehicles) {
        if (from == giant.length) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int to = from + 1; to <= giant.length && vehicles > 0; to++) {
            Workbench other = new Workbench(bench.model, bench.penalties);
            other.slots[0].fill(0, giant, from, to);
            best = Math.min(best, other.slots[0].cost(0) + bestCut(bench, giant, to, vehicles - 1));
        }
        return best;
    }
}
