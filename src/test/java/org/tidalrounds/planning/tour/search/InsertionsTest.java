package org.tidalrounds.planning.tour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InsertionsTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-6);
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void pricesTheBestPlaceInAnotherRoute() {
        for (int trial = 0; trial < 100; trial++) {
            SlotTours tours = tours(trial);
            int c = 9;
            tours.unlink(c);
            refresh(tours);
            for (int r = 0; r < tours.vehicles; r++) {
                double price = new Insertions(tours).price(r, c);
                assertThat(price).isCloseTo(best(tours, r, c) - tours.cost(r), CLOSE);
            }
        }
    }

    @Test
    void pricesACustomerInItsOwnRouteAsIfItHadLeft() {
        for (int trial = 0; trial < 100; trial++) {
            SlotTours tours = tours(trial);
            int c = random.nextInt(10);
            int r = tours.route[c];
            Insertions insertions = new Insertions(tours);
            double without = insertions.costWithout(r, c);
            double atBest = insertions.costAtBest(r, c);
            tours.unlink(c);
            refresh(tours);
            assertThat(without).isCloseTo(tours.cost(r), CLOSE);
            assertThat(atBest).isCloseTo(best(tours, r, c), CLOSE);
        }
    }

    @Test
    void forgetsThePriceWhenTheRouteChanges() {
        SlotTours tours = tours(1);
        tours.unlink(9);
        refresh(tours);
        Insertions insertions = new Insertions(tours);
        insertions.price(0, 9);
        tours.unlink(tours.next[tours.start(0)]);
        refresh(tours);
        assertThat(insertions.price(0, 9)).isCloseTo(best(tours, 0, 9) - tours.cost(0), CLOSE);
    }

    private SlotTours tours(int trial) {
        RoutingProblem problem = trial % 3 == 0
                ? TestProblems.county(10, 1, 3, trial)
                : trial % 3 == 1
                        ? TestProblems.asymmetric(10, 2, 30, 300, trial)
                        : TestProblems.periodic(10, 2, 30, 200, trial);
        Model model = new Model(problem, 5);
        SlotTours tours = new Workbench(model, Penalties.start(model)).slots[0];
        for (int c = 0; c < 10; c++) {
            tours.link(c, tours.start(c % tours.vehicles));
        }
        refresh(tours);
        return tours;
    }

    private static void refresh(SlotTours tours) {
        for (int r = 0; r < tours.vehicles; r++) {
            tours.refresh(r);
        }
    }

    /** The least cost of route r with c, by trying each place. */
    private static double best(SlotTours tours, int r, int c) {
        double best = Double.POSITIVE_INFINITY;
        for (int at = tours.start(r); at != tours.start(r) + 1; at = tours.next[at]) {
            tours.link(c, at);
            tours.refresh(r);
            best = Math.min(best, tours.cost(r));
            tours.unlink(c);
            tours.refresh(r);
        }
        return best;
    }
}
