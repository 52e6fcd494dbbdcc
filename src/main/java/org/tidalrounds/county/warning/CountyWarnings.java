package org.tidalrounds.county.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;

/** Everything worth a warning about a county and the days to plan. */
public final class CountyWarnings {
    private CountyWarnings() {}

    /**
     * All warnings: of the calendar, then villages, doctors, postings and contracts.
     *
     * @param from first day to plan; policy parameters hold as of it
     * @param to last day to plan
     */
    public static List<Message> list(County county, LocalDate from, LocalDate to) {
        List<Message> warnings = new ArrayList<>(unknownYears(county, from, to));
        warnings.addAll(new VillageWarnings(county, from).list());
        warnings.addAll(new DoctorWarnings(county, from, to).list());
        warnings.addAll(OverlapWarnings.list(county));
        return warnings;
    }

    private static List<Message> unknownYears(County county, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !county.calendar().knows(year))
                .mapToObj(year -> Message.of("county.warning_calendar", year))
                .toList();
    }
}
