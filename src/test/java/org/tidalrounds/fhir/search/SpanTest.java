package org.tidalrounds.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.clinic.unit.Refusal;

/** Date parameters of FHIR as spans of the county's time, which is eight hours ahead of UTC. */
class SpanTest {
    private static final Instant DAY = Instant.parse("2026-11-30T16:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-12-01T16:00:00Z");

    private static Span of(String value) {
        return Span.read("start", value);
    }

    @Test
    void aDayIsTheCountys() {
        assertThat(of("2026-12-01")).isEqualTo(new Span(DAY, NEXT_DAY));
    }

    @Test
    void prefixesTakeOneSideOfTheDay() {
        assertThat(of("ge2026-12-01")).isEqualTo(new Span(DAY, null));
        assertThat(of("gt2026-12-01")).isEqualTo(new Span(NEXT_DAY, null));
        assertThat(of("le2026-12-01")).isEqualTo(new Span(null, NEXT_DAY));
        assertThat(of("lt2026-12-01")).isEqualTo(new Span(null, DAY));
    }

    @Test
    void aMonthAndAYearAreAllTheirDays() {
        assertThat(of("2026-12").firstDay()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(of("2026-12").lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(of("2026").lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aPlusSignThatBecameABlankIsOne() {
        assertThat(of("2026-12-01T00:00:00 08:00").from()).isEqualTo(DAY);
    }

    @Test
    void severalValuesNarrowTheSpan() {
        Span both = of("ge2026-12-01").and(of("lt2026-12-02")).and(of("ge2026-11-01"));
        assertThat(both).isEqualTo(new Span(DAY, NEXT_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13", "2026-02-30", "ap2026-12-01", "9999-01-01", "+99999", "12:00"})
    void whatIsNoDateIsRefused(String value) {
        assertThatThrownBy(() -> of(value)).isInstanceOf(Refusal.class);
    }
}
