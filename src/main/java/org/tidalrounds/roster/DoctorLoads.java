package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PostingTerm;

/** Who carries how much of a plan (D8): hours, weekends, holidays, tidal days and far runs by doctor, and weeks posted. */
final class DoctorLoads {
    private final County county;
    private final Horizon horizon;

    DoctorLoads(County county, Horizon horizon) {
        this.county = county;
        this.horizon = horizon;
    }

    /** One map a doctor with duties, by doctor id. */
    List<Map<String, Object>> of(StaffedDuties staffed) {
        Set<String> farRuns = staffed.runs().stream()
                .filter(run ->
                        run.driveMinutes() >= county.policy().integer(PolicyParameter.DUTY_FAR_RUN_MINUTES, run.date()))
                .map(Run::id)
                .collect(Collectors.toUnmodifiableSet());
        return staffed.duties().stream()
                .collect(Collectors.groupingBy(Duty::doctorId, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> load(entry.getKey(), entry.getValue(), farRuns))
                .toList();
    }

    private Map<String, Object> load(String doctorId, List<Duty> duties, Set<String> farRuns) {
        Map<String, Object> load = new LinkedHashMap<>();
        load.put("doctor_id", doctorId);
        load.put("duties", duties.size());
        load.put("minutes", duties.stream().mapToLong(DoctorLoads::minutes).sum());
        load.put("weekend_days", days(duties, this::isWeekend));
        load.put("holiday_days", days(duties, county.calendar()::isHoliday));
        load.put("tidal_days", count(duties, duty -> duty.kind() == DutyKind.TIDAL));
        load.put("far_runs", count(duties, duty -> duty.kind() == DutyKind.RUN && farRuns.contains(duty.ref())));
        load.put("posted_weeks_last_year", postedWeeks(doctorId));
        return load;
    }

    private static long minutes(Duty duty) {
        return duty.kind() == DutyKind.ON_CALL ? 0 : ChronoUnit.MINUTES.between(duty.start(), duty.end());
    }

    private boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                && !county.calendar().isWorkday(day);
    }

    private static long days(List<Duty> duties, Predicate<LocalDate> counts) {
        return duties.stream().map(Duty::date).distinct().filter(counts).count();
    }

    private static long count(List<Duty> duties, Predicate<Duty> counts) {
        return duties.stream().filter(counts).count();
    }

    /** Weeks at a centre in the twelve months before the plan. */
    private long postedWeeks(String doctorId) {
        LocalDate yearAgo = horizon.from().minusYears(1);
        return county.postingHistory().stream()
                        .filter(term -> term.doctorId().equals(doctorId))
                        .mapToLong(term -> daysWithin(term, yearAgo, horizon.from()))
                        .sum()
                / DayOfWeek.values().length;
    }

    private static long daysWithin(PostingTerm term, LocalDate from, LocalDate until) {
        LocalDate first = term.from().isAfter(from) ? term.from() : from;
        LocalDate last = term.to().plusDays(1).isBefore(until) ? term.to().plusDays(1) : until;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
