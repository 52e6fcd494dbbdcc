package org.tidalrounds.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenSpreadTest {
    @Test
    void theChosenLieInTheMiddlesOfEqualParts() {
        assertThat(chosen(10, 2)).containsExactly(2, 7);
        assertThat(chosen(15, 3)).containsExactly(2, 7, 12);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 3", "12, 3", "16, 4", "16, 0", "9, 9", "100, 33"})
    void exactlySoManyAreChosen(int places, int chosen) {
        assertThat(chosen(places, chosen)).hasSize(chosen);
    }

    @Test
    void neitherHalfHasMoreThanOneOverTheOther() {
        for (int places = 2; places <= 40; places += 2) {
            int half = places / 2;
            for (int chosen = 0; chosen <= places; chosen++) {
                long early = chosen(places, chosen).stream()
                        .filter(place -> place < half)
                        .count();
                assertThat(Math.abs(2 * early - chosen))
                        .as("%d of %d", chosen, places)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static List<Integer> chosen(int places, int chosen) {
        return IntStream.range(0, places)
                .filter(place -> EvenSpread.isChosen(place, places, chosen))
                .boxed()
                .toList();
    }
}
