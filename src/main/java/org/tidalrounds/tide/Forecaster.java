package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.language.Message;

/** Forecasts the visitors of every site from the counts before a date; equal input gives equal output. */
public final class Forecaster {
    /** A leap year: beyond it nothing of this year's level is left. */
    public static final int MOST_DAYS = 366;

    private final WorkCalendar calendar;
    private final HolidayBreaks breaks;

    public Forecaster(WorkCalendar calendar) {
        this.calendar = calendar;
        this.breaks = new HolidayBreaks(calendar);
    }

    /**
     * @param counts in any order; those on or after {@code from} are never looked at
     * @param villageCodes sites to forecast in any case, beside those that have counts
     * @param days from 1 to {@link #MOST_DAYS}
     */
    public TideForecast forecast(
            Collection<VisitorCount> counts, Collection<String> villageCodes, LocalDate from, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(days + " days to forecast; give 1 to " + MOST_DAYS);
        }
        ScreenedCounts screened = new CountScreening(from, breaks).screen(counts, villageCodes);
        List<LocalDate> targets =
                IntStream.range(0, days).mapToObj(from::plusDays).toList();
        SiteModels models = new SiteModels(screened.sites(), new ShapeModel(calendar, breaks));
        List<DayForecast> forecasts = new ArrayList<>();
        List<Message> warnings = new ArrayList<>(unknownYears(targets));
        warnings.addAll(screened.warnings());
        for (SiteCounts site : screened.sites()) {
            models.warning(site, from).ifPresent(warnings::add);
            forecasts.addAll(models.forecast(site, targets));
        }
        return new TideForecast(List.copyOf(forecasts), List.copyOf(warnings));
    }

    private List<Message> unknownYears(List<LocalDate> targets) {
        return targets.stream()
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !calendar.knows(year))
                .map(year -> Message.of("tide.unknown_year", year))
                .toList();
    }
}
