package org.tidalrounds.fhir.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.GivenDays;

/**
 * A span of time, as date parameters of FHIR give it. A day is the county's.
 *
 * @param from its first moment; null for no bound
 * @param end the moment after its last; null for no bound
 */
public record Span(@Nullable Instant from, @Nullable Instant end) {
    static final Span ALWAYS = new Span(null, null);

    private static final int PREFIX = 2;

    /**
     * Reads a date or a moment with one of the prefixes eq, ge, gt, le, lt, or none.
     *
     * @throws org.tidalrounds.clinic.unit.Refusal 400 if it is neither
     */
    static Span read(String name, String value) {
        boolean hasPrefix = value.matches("[a-z]{2}.*");
        String prefix = hasPrefix ? value.substring(0, PREFIX) : "eq";
        Span stated = stated(name, hasPrefix ? value.substring(PREFIX) : value);
        return switch (prefix) {
            case "eq" -> stated;
            case "ge" -> new Span(stated.from, null);
            case "gt" -> new Span(stated.end, null);
            case "le" -> new Span(null, stated.end);
            case "lt" -> new Span(null, stated.from);
            default -> throw Query.bad("fhir.no_prefix", name, prefix);
        };
    }

    /** What a date or moment stands for: all of the year, month or day, or the second. */
    private static Span stated(String name, String text) {
        try {
            return switch (text.length()) {
                case 4 ->
                    days(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1));
                case 7 ->
                    days(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1));
                case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                default -> moment(text);
            };
        } catch (DateTimeException e) {
            throw Query.bad("fhir.no_date", name, text);
        }
    }

    private static Span days(LocalDate first, LocalDate end) {
        return new Span(start(GivenDays.of(first)), start(end));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Act.ZONE).toInstant();
    }

    /** A plus sign in an address is read as a blank. */
    private static Span moment(String text) {
        Instant moment =
                GivenDays.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        return new Span(moment, moment.plusSeconds(1));
    }

    Span and(Span other) {
        return new Span(later(from, other.from), earlier(end, other.end));
    }

    /** The day of the first moment. */
    public @Nullable LocalDate firstDay() {
        return from == null ? null : from.atZone(Act.ZONE).toLocalDate();
    }

    /** The day of the last moment. */
    public @Nullable LocalDate lastDay() {
        return end == null ? null : end.minusNanos(1).atZone(Act.ZONE).toLocalDate();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
