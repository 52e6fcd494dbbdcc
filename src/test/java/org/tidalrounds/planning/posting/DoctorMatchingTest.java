package org.tidalrounds.planning.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoctorMatchingTest {
    private static final long FORBIDDEN = WishCosts.FORBIDDEN;

    @Test
    void theMatchingIsTheCheapestOfAll() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            long[][] costs = IntStream.range(0, 4)
                    .mapToObj(term -> random.longs(6, 0, 20).toArray())
                    .toArray(long[][]::new);

            assertThat(total(new DoctorMatching(costs), 4)).isEqualTo(cheapest(costs, 0, 0));
        }
    }

    @Test
    void aRingOfDoctorsChangesPlacesWhenThatIsCheaper() {
        DoctorMatching matching = new DoctorMatching(new long[][] {{1, 2, 9}, {9, 1, 2}, {1, 9, 9}});

        assertThat(IntStream.range(0, 3).map(matching::doctorOf)).containsExactly(1, 2, 0);
    }

    @Test
    void aTermWhoseDoctorIsForbiddenTakesAnother() {
        DoctorMatching matching = new DoctorMatching(new long[][] {{1, 5, 9}, {5, 1, 9}});

        matching.raise(0, new long[] {FORBIDDEN, 5, 9});

        assertThat(matching.cost(0) + matching.cost(1)).isEqualTo(10);
    }

    @Test
    void moreTermsThanDoctorsAreRefused() {
        assertThatThrownBy(() -> new DoctorMatching(new long[][] {{1}, {2}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 terms for 1 doctors");
    }

    private static long total(DoctorMatching matching, int terms) {
        return IntStream.range(0, terms).mapToLong(matching::cost).sum();
    }

    /** Tries all ways; {@code taken} has a bit for each doctor. */
    private static long cheapest(long[][] costs, int term, int taken) {
        if (term == costs.length) {
            return 0;
        }
        return IntStream.range(0, costs[term].length)
                .filter(doctor -> (taken & 1 << doctor) == 0)
                .mapToLong(doctor -> costs[term][doctor] + cheapest(costs, term + 1, taken | 1 << doctor))
                .min()
                .orElseThrow();
    }
}
