package org.tidalrounds.roster.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.PlannedPosting.Source;
import org.tidalrounds.roster.store.DaySpan;

class SeatGapsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final DaySpan YEAR = days(0, 365);

    @Test
    void aSeatNobodyHoldsIsOneGap() {
        assertThat(gaps()).containsExactly(YEAR);
    }

    @Test
    void termsThatMeetLeaveNoGap() {
        assertThat(gaps(days(-50, 100), days(101, 400))).isEmpty();
    }

    @Test
    void theDaysBetweenTwoTermsAreAGap() {
        assertThat(gaps(days(101, 400), days(-50, 99))).containsExactly(days(100, 100));
    }

    @Test
    void aTermWithinAnotherChangesNothing() {
        assertThat(gaps(days(0, 200), days(50, 60))).containsExactly(days(201, 365));
    }

    @Test
    void termsOutsideTheYearDoNotFillIt() {
        assertThat(gaps(days(-90, -1), days(366, 400))).containsExactly(YEAR);
    }

    private static List<DaySpan> gaps(DaySpan... terms) {
        return SeatGaps.of(
                Stream.of(terms)
                        .map(term -> new PlannedPosting("C", 1, "A", term.from(), term.to(), Source.PLANNED))
                        .toList(),
                YEAR);
    }

    private static DaySpan days(int from, int to) {
        return new DaySpan(FIRST.plusDays(from), FIRST.plusDays(to));
    }
}
