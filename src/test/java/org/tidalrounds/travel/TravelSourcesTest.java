package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.TravelRow;
import org.tidalrounds.language.Message;

class TravelSourcesTest {
    private static final Place A = Places.village("A", 31.00, 109.8);
    private static final Place B = Places.village("B", 31.09, 109.8);
    private static final Place C = Places.village("C", 31.05, 109.9);
    private static final int A_TO_B_ESTIMATED = 26;

    @Test
    void eachPairComesFromTheFirstSourceThatKnowsIt() {
        TravelSources sources = sources(knows("A", "B", 40), knows("B", "A", 50));

        int[][] minutes = sources.table(List.of(A, B)).minutes();

        assertThat(minutes).isDeepEqualTo(new int[][] {{0, 40}, {50, 0}});
    }

    @Test
    void aPairNoSourceKnowsIsEstimated() {
        TravelTable table = sources(knows("B", "A", 50)).table(List.of(A, B));

        assertThat(table.minutes()[0][1]).isEqualTo(A_TO_B_ESTIMATED);
    }

    @Test
    void warningsCountTheGapsOfASourceAndTheEstimates() {
        TravelAnswer answer = sources(knows("A", "B", 40)).answer(List.of(A, B, C));

        assertThat(answer.warnings())
                .containsExactly(Message.of("travel.matrix_gaps", 5, 6), Message.of("travel.estimated", 5, 6));
    }

    @Test
    void nothingIsEstimatedWhenTheSourcesTogetherKnowEveryPair() {
        TravelAnswer answer = sources(knows("A", "B", 40), knows("B", "A", 50)).answer(List.of(B, A));

        assertThat(answer.warnings()).containsExactly(Message.of("travel.matrix_gaps", 1, 2));
    }

    @Test
    void askingAgainDoesNotReachTheSource() {
        Counting source = new Counting();
        TravelSources sources = sources(source);
        sources.table(List.of(A, B, C));

        sources.table(List.of(C, A));

        assertThat(source.askedPairs).containsExactly(6);
    }

    @Test
    void onlyThePairsOfANewPlaceAreAsked() {
        Counting source = new Counting();
        TravelSources sources = sources(source);
        sources.table(List.of(A, B));

        sources.table(List.of(A, B, C));

        assertThat(source.askedPairs).containsExactly(2, 4);
    }

    @Test
    void anAnswerFromMemoryStillWarnsOfEstimates() {
        TravelSources sources = sources();
        sources.answer(List.of(A, B));

        assertThat(sources.answer(List.of(A, B)).warnings()).containsExactly(Message.of("travel.estimated", 2, 2));
    }

    @Test
    void aSourceOutOfReachIsWarnedOfAndTheNextAnswers() {
        TravelAnswer answer = sources(new Broken(), knows("A", "B", 40)).answer(List.of(A, B));

        assertThat(answer.table().minutes()[0][1]).isEqualTo(40);
        assertThat(answer.warnings()).contains(Message.of("travel.broken"));
    }

    @Test
    void aSourceOutOfReachIsAskedAgainNextTime() {
        Broken broken = new Broken();
        TravelSources sources = sources(broken, knows("A", "B", 40));
        sources.table(List.of(A, B));

        sources.table(List.of(A, B));

        assertThat(broken.asked).isEqualTo(2);
    }

    @Test
    void whatASourceFoundBeforeItBrokeIsKept() {
        TravelSources sources = sources(new Broken());

        assertThat(sources.table(List.of(C, A, B)).minutes()[0][1]).isEqualTo(7);
    }

    @Test
    void aPlaceNamedTwiceIsNoMinutesFromItself() {
        assertThat(sources().table(List.of(A, A)).minutes()).isDeepEqualTo(new int[2][2]);
    }

    private static TravelSources sources(PartialSource... sources) {
        return new TravelSources(List.of(sources), new GreatCircle(new Policy(List.of()), LocalDate.of(2026, 12, 1)));
    }

    private static PartialSource knows(String fromId, String toId, int minutes) {
        return KnownDrives.ofMatrix(List.of(new TravelRow(fromId, toId, minutes, 1)));
    }

    /** Knows every drive and notes how many it was asked for. */
    private static final class Counting implements PartialSource {
        private final List<Integer> askedPairs = new ArrayList<>();

        @Override
        public void fill(TravelGrid grid) {
            askedPairs.add(grid.unknown());
            for (int from = 0; from < grid.size(); from++) {
                for (int to = 0; to < grid.size(); to++) {
                    grid.put(from, to, Drive.known(9, 9));
                }
            }
        }

        @Override
        public String gapKey() {
            return "travel.service_gaps";
        }
    }

    /** Finds the first pair, then fails. */
    private static final class Broken implements PartialSource {
        private int asked;

        @Override
        public void fill(TravelGrid grid) {
            asked++;
            if (grid.size() == 3) {
                grid.put(0, 1, Drive.known(7, 7));
            }
            throw new TravelUnavailable(Message.of("travel.broken"));
        }

        @Override
        public String gapKey() {
            return "travel.service_gaps";
        }
    }
}
