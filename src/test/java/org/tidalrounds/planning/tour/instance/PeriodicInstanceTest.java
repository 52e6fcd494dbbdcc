package org.tidalrounds.planning.tour.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.language.Language;
import org.tidalrounds.planning.tour.search.RouteSearch;
import org.tidalrounds.planning.tour.search.RoutingSolution;
import org.tidalrounds.planning.tour.search.SearchSettings;
import org.tidalrounds.planning.tour.search.VisitOption;

class PeriodicInstanceTest {
    private static final List<String> GOOD = List.of(
            "1 2 4 3",
            "0 20",
            "100 0",
            "100 20",
            "  0 0 0  0 0 0 0",
            "  1 3 4  2 5 1 2 4 1",
            "  2 0 5  0 6 2 1 5",
            "  3 0 0  0 7 1 1 4",
            "  4 6 8  0 8 0 2 4 2");

    private static List<String> with(int line, String text) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(line - 1, text);
        return lines;
    }

    private static List<int[]> slots(PeriodicInstance instance, int customer) {
        return instance.problem().options().get(customer).stream()
                .map(VisitOption::slots)
                .toList();
    }

    @Test
    void readsTheMostSignificantBitAsTheFirstDay() {
        PeriodicInstance instance = PeriodicInstance.parse(GOOD);
        assertThat(slots(instance, 0)).containsExactly(new int[] {0}, new int[] {2});
        assertThat(slots(instance, 1)).containsExactly(new int[] {0, 2});
    }

    @Test
    void readsZeroAsNoLimit() {
        PeriodicInstance instance = PeriodicInstance.parse(GOOD);
        assertThat(instance.problem().slots().get(0).maxDuration()).isInfinite();
        assertThat(instance.problem().slots().get(1).capacity()).isInfinite();
        assertThat(instance.problem().slots().get(2).capacity()).isEqualTo(20);
    }

    @Test
    void measuresUnroundedDistances() {
        PeriodicInstance instance = PeriodicInstance.parse(GOOD);
        assertThat(instance.problem().travel()[4][0]).isEqualTo(5);
        assertThat(instance.problem().travel()[0][1]).isEqualTo(Math.sqrt(10));
    }

    @Test
    void givesACustomerOnTheDepotNoVisit() {
        assertThat(slots(PeriodicInstance.parse(GOOD), 2)).containsExactly(new int[0]);
    }

    @Test
    void visitsOnceWhereTheFrequencyIsZeroButDaysAreListed() {
        assertThat(slots(PeriodicInstance.parse(GOOD), 3)).containsExactly(new int[] {0}, new int[] {1});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2 2 4 3 | Line 1: type 2",
                "1 | 1 2 4 | Line 1 has 3 fields",
                "1 | 1 2 5 3 | has 9 lines",
                "1 | 1 0 4 3 | Line 1: 0 should",
                "1 | 1 2 4 3.5 | Line 1: 3.5 should",
                "2 | 0 x | Line 2: \"x\"",
                "2 | -1 20 | Line 2: -1",
                "2 | 0 NaN | Line 2: \"NaN\"",
                "6 | 1 3 4 2 5 1 2 4 | Line 6 has 8 fields",
                "6 | 1 3 4 2 5 1 2 4 8 | Line 6: 8 should",
                "6 | 1 3 4 2 5 1 0 | Line 6: 1 visits",
                "6 | 2 3 4 2 5 1 1 4 | same number",
                "6 | 1 1e300 4 2 5 1 1 4 | Line 6: \"1e300\"",
                "6 | 1 3 4 -2 5 1 1 4 | Line 6: -2"
            })
    void refusesABadLineByNumberAndValue(int line, String text, String said) {
        assertThatThrownBy(() -> PeriodicInstance.parse(with(line, text)))
                .isInstanceOf(BadInstance.class)
                .hasMessageContaining(said);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> PeriodicInstance.parse(List.of(" ", ""))).hasMessageContaining("empty");
    }

    @Test
    void saysWhyInChinese() {
        assertThatThrownBy(() -> PeriodicInstance.parse(with(2, "0 x")))
                .isInstanceOfSatisfying(
                        BadInstance.class,
                        e -> assertThat(Language.CHINESE.say(e.reason())).contains("第 2 行"));
    }

    @Test
    void writesASolutionWithDaysVehiclesAndNumbersFromOne() {
        PeriodicInstance instance = PeriodicInstance.parse(GOOD);
        RoutingSolution solution = new RouteSearch(
                        instance.problem(), SearchSettings.defaults().withMaxIterations(50))
                .solve(Optional.empty(), () -> false, s -> {});
        List<String> text = SolutionText.of(instance, solution);
        assertThat(Double.parseDouble(text.get(0)))
                .isCloseTo(solution.cost(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(text.subList(1, text.size())).allMatch(l -> l.matches("[1-3] [12] [0-9.]+ [0-9.]+ 0( [124])+ 0"));
    }
}
