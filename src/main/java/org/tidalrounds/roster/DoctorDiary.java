package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runs one doctor already goes on. */
final class DoctorDiary {
    private final Map<LocalDate, List<Run>> runsByDay = new HashMap<>();
    private final Map<LocalDate, Long> minutesByMonday = new HashMap<>();
    private long minutes;

    void add(Run run) {
        runsByDay.computeIfAbsent(run.date(), day -> new ArrayList<>()).add(run);
        minutesByMonday.merge(monday(run.date()), minutesOf(run), Long::sum);
        minutes += minutesOf(run);
    }

    /** Whether the doctor cannot be on this run as well: out at the same time, or starting elsewhere that day. */
    boolean collidesWith(Run run) {
        return runsByDay.getOrDefault(run.date(), List.of()).stream()
                .anyMatch(other -> !other.baseFacilityId().equals(run.baseFacilityId())
                        || (other.leaveBase().isBefore(run.backBase())
                                && run.leaveBase().isBefore(other.backBase())));
    }

    /** Minutes of duty in the ISO week of the run, this run included. */
    long weekMinutesWith(Run run) {
        return minutesByMonday.getOrDefault(monday(run.date()), 0L) + minutesOf(run);
    }

    /** Days worked in a row around this day, the day itself included. */
    int consecutiveDaysWith(LocalDate day) {
        int days = 1;
        for (LocalDate before = day.minusDays(1); runsByDay.containsKey(before); before = before.minusDays(1)) {
            days++;
        }
        for (LocalDate after = day.plusDays(1); runsByDay.containsKey(after); after = after.plusDays(1)) {
            days++;
        }
        return days;
    }

    /** Minutes of duty so far. */
    long minutes() {
        return minutes;
    }

    private static long minutesOf(Run run) {
        return Duration.between(run.leaveBase(), run.backBase()).toMinutes();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
