package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.language.Message;

class OddCountsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);
    private final Forecaster forecaster = new Forecaster(Seasons.calendar());

    private static List<VisitorCount> countsWith(LocalDate date, int visitors) {
        List<VisitorCount> counts = new ArrayList<>(Seasons.counts("V1", 400));
        counts.replaceAll(count -> count.date().equals(date) ? new VisitorCount(date, "V1", visitors) : count);
        return counts;
    }

    private static List<VisitorCount> countsWithout(LocalDate date) {
        return Seasons.counts("V1", 400).stream()
                .filter(count -> !count.date().equals(date))
                .toList();
    }

    private TideForecast forecast(List<VisitorCount> counts) {
        return forecaster.forecast(counts, List.of(), Seasons.FROM, 7);
    }

    @Test
    void aNegativeCountIsIgnoredAndNamed() {
        TideForecast forecast = forecast(countsWith(DAY, -12));
        assertThat(forecast.days()).isEqualTo(forecast(countsWithout(DAY)).days());
        assertThat(forecast.warnings()).containsExactly(Message.of("tide.negative_count", "V1", DAY, -12));
    }

    @Test
    void anAbsurdHolidayCountIsIgnoredAndNamed() {
        LocalDate holiday = LocalDate.of(2025, 10, 7);
        TideForecast forecast = forecast(countsWith(holiday, 208_595));
        assertThat(forecast.days()).isEqualTo(forecast(countsWithout(holiday)).days());
        assertThat(forecast.warnings()).extracting(Message::key).containsExactly("tide.absurd_count");
    }

    @Test
    void anOrdinaryDayTenTimesItsNeighboursIsIgnored() {
        assertThat(forecast(countsWith(DAY, 12_000)).warnings())
                .extracting(Message::key)
                .containsExactly("tide.absurd_count");
    }

    @Test
    void aBusyDayIsBelieved() {
        assertThat(forecast(countsWith(DAY, 4_000)).warnings()).isEmpty();
    }

    @Test
    void aSiteShutAtTheEndStaysShutAndIsNamed() {
        List<VisitorCount> counts = new ArrayList<>(Seasons.counts("V1", 400));
        LocalDate shut = Seasons.FROM.minusDays(7);
        counts.replaceAll(count -> count.date().isBefore(shut) ? count : new VisitorCount(count.date(), "V1", 0));
        TideForecast forecast = forecast(counts);
        assertThat(forecast.days())
                .allSatisfy(day -> assertThat(day.visitors(0.95)).isZero());
        assertThat(forecast.warnings()).containsExactly(Message.of("tide.closed", "V1", shut));
    }

    @Test
    void sixDaysWithoutVisitorsAreNoClosure() {
        List<VisitorCount> counts = new ArrayList<>(Seasons.counts("V1", 400));
        LocalDate quiet = Seasons.FROM.minusDays(6);
        counts.replaceAll(count -> count.date().isBefore(quiet) ? count : new VisitorCount(count.date(), "V1", 0));
        assertThat(forecast(counts).warnings()).isEmpty();
    }

    @Test
    void aPastClosureDoesNotLowerTheForecast() {
        List<VisitorCount> counts = new ArrayList<>(Seasons.counts("V1", 400));
        counts.replaceAll(
                count -> count.date().getYear() == 2025 && count.date().getMonthValue() == 3
                        ? new VisitorCount(count.date(), "V1", 0)
                        : count);
        List<VisitorCount> open = Seasons.counts("V1", 400).stream()
                .filter(count -> count.date().getYear() != 2025 || count.date().getMonthValue() != 3)
                .toList();
        assertThat(forecast(counts).days()).isEqualTo(forecast(open).days());
    }

    @Test
    void countsThatEndedLongAgoAreWarnedOf() {
        LocalDate last = Seasons.FROM.minusDays(61);
        List<VisitorCount> counts = Seasons.counts("V1", 400).stream()
                .filter(count -> !count.date().isAfter(last))
                .toList();
        assertThat(forecast(counts).warnings()).containsExactly(Message.of("tide.stale_counts", "V1", last));
    }
}
