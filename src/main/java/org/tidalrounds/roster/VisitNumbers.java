package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Which visit of its ISO week each visit to a village is. */
final class VisitNumbers {
    private final Map<Week, TreeSet<LocalDate>> days = new HashMap<>();

    private record Week(String village, LocalDate monday) {
        static Week of(String village, LocalDate day) {
            return new Week(village, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    }

    VisitNumbers(List<Run> runs) {
        for (Run run : runs) {
            for (Visit visit : run.visits()) {
                days.computeIfAbsent(Week.of(visit.villageCode(), run.date()), week -> new TreeSet<>())
                        .add(run.date());
            }
        }
    }

    /** From 0: how many days of the week the village was visited on before. */
    int of(String village, LocalDate day) {
        return Objects.requireNonNull(days.get(Week.of(village, day)), village)
                .headSet(day)
                .size();
    }
}
