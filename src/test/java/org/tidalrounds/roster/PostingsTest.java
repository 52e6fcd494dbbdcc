package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final Horizon HORIZON = Horizon.of(MONDAY, 4);

    private final SmallCounty county =
            new SmallCounty().hospital("H").centre("C1").doctor("A", "H").doctor("B", "H");

    private List<PlannedPosting> running() {
        return RunningPostings.of(county.build(), HORIZON);
    }

    private List<String> gaps() {
        return PostingGaps.of(county.build(), MONDAY).stream()
                .map(open -> open.placeId() + " " + open.date() + " "
                        + open.reason().arguments().get(2))
                .toList();
    }

    @Test
    void aTermThatEndsOnTheFirstDayIsRunning() {
        county.posted("A", "C1", MONDAY.minusDays(200), MONDAY);
        assertThat(running())
                .containsExactly(
                        new PlannedPosting("C1", 1, "A", MONDAY.minusDays(200), MONDAY, PlannedPosting.Source.RUNNING));
    }

    @Test
    void aTermThatEndedTheDayBeforeIsOver() {
        county.posted("A", "C1", MONDAY.minusDays(200), MONDAY.minusDays(1));
        assertThat(running()).isEmpty();
    }

    @Test
    void aTermThatBeginsAfterTheHorizonIsNotRunning() {
        LocalDate after = HORIZON.to().plusDays(1);
        county.posted("A", "C1", after, after.plusDays(200));
        assertThat(running()).isEmpty();
    }

    @Test
    void aHandoverTakesASecondSeat() {
        county.posted("A", "C1", MONDAY.minusDays(200), MONDAY.plusDays(4))
                .posted("B", "C1", MONDAY, MONDAY.plusDays(200));
        assertThat(running()).extracting(PlannedPosting::seat).containsExactly(1, 2);
    }

    @Test
    void aSuccessorOfTheNextDayTakesTheSameSeat() {
        county.posted("A", "C1", MONDAY.minusDays(200), MONDAY.plusDays(4))
                .posted("B", "C1", MONDAY.plusDays(5), MONDAY.plusDays(200));
        assertThat(running()).extracting(PlannedPosting::seat).containsExactly(1, 1);
    }

    @Test
    void aCentreWithoutAnyPostingIsOpenForAYear() {
        assertThat(gaps()).containsExactly("C1 2026-11-30 2027-11-29");
    }

    @Test
    void aCentreIsOpenBetweenTwoPostings() {
        county.posted("A", "C1", MONDAY, MONDAY.plusDays(99))
                .posted("B", "C1", MONDAY.plusDays(101), MONDAY.plusDays(400));
        assertThat(gaps()).containsExactly("C1 2027-03-10 2027-03-10");
    }

    @Test
    void aCentreCoveredAllYearIsNotOpen() {
        county.posted("A", "C1", MONDAY, MONDAY.plusWeeks(52));
        assertThat(gaps()).isEmpty();
    }
}
