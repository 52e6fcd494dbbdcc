package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.WorkCalendar;

class TidalDemandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    /** Half the days stay below 900 visitors, eight in ten below 1,066. */
    private static final DayForecast BELOW_AT_MEDIAN_ABOVE_AT_80 = new DayForecast(DAY, "V1", Math.log(901), 0.2);

    private static TidalDemand demand(PolicyValue... values) {
        return new TidalDemand(new Policy(List.of(values)), new WorkCalendar(List.of()));
    }

    @Test
    void doctorsAreCountedAtTheEightyPercentQuantile() {
        List<TidalNeed> needs = demand().needs(List.of(BELOW_AT_MEDIAN_ABOVE_AT_80));
        assertThat(needs).containsExactly(new TidalNeed(DAY, "V1", 900, 1065, List.of("general")));
    }

    @Test
    void aLowerQuantileNeedsFewer() {
        TidalDemand median = demand(new PolicyValue("tidal.quantile", "0.5", DAY));
        assertThat(median.needs(List.of(BELOW_AT_MEDIAN_ABOVE_AT_80)).get(0).doctors())
                .isZero();
    }

    @Test
    void aPeakDayHasOneReserveForTheCounty() {
        TidalNeed first = new TidalNeed(DAY, "V1", 1500, 2000, List.of("general"));
        TidalNeed second = new TidalNeed(DAY, "V2", 1500, 2000, List.of("general"));
        assertThat(demand().reserves(List.of(first, second))).containsExactly(new ReserveNeed(DAY, 1));
    }

    @Test
    void aDayThatNeedsNobodyHasNoReserve() {
        TidalNeed none = new TidalNeed(DAY, "V1", 500, 700, List.of());
        assertThat(demand().reserves(List.of(none))).isEmpty();
    }

    @Test
    void aCountyMaySetWhatAPeakIs() {
        TidalNeed one = new TidalNeed(DAY, "V1", 1500, 2000, List.of("general"));
        assertThat(demand(new PolicyValue("tidal.peak_doctors", "2", DAY)).reserves(List.of(one)))
                .isEmpty();
    }
}
