package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PostingTerm;

/** The part of a plan's report on who carries how much, in the plan and in the months before it. */
final class LoadReport {
    private final County county;
    private final LocalDate from;
    private final DutyHistory history;

    /** @param history as far as it counts for the plan */
    LoadReport(County county, LocalDate from, DutyHistory history) {
        this.county = county;
        this.from = from;
        this.history = history;
    }

    /** Which days before the plan count, and from when on anything is known of them; {@code records_from} is null for never. */
    Map<String, @Nullable Object> span() {
        Map<String, @Nullable Object> span = new LinkedHashMap<>();
        span.put("from", DutyHistory.firstDay(county.policy(), from).toString());
        span.put("to", from.minusDays(1).toString());
        span.put("records_from", history.recordedFrom().map(LocalDate::toString).orElse(null));
        span.put("days_recorded", history.recordedDays().size());
        return span;
    }

    /** One map a doctor with duties in the plan or before it, by doctor id. */
    List<Map<String, Object>> doctors(List<CarriedDuty> duties) {
        DoctorLoads loads = new DoctorLoads(county.policy(), county.calendar());
        SortedMap<String, DoctorLoad> now = loads.of(duties);
        SortedMap<String, DoctorLoad> before = loads.of(history.duties());
        SortedSet<String> ids = new TreeSet<>(now.keySet());
        ids.addAll(before.keySet());
        return ids.stream()
                .map(id -> doctor(id, now.getOrDefault(id, DoctorLoad.NONE), before.getOrDefault(id, DoctorLoad.NONE)))
                .toList();
    }

    private Map<String, Object> doctor(String id, DoctorLoad now, DoctorLoad before) {
        Map<String, Object> doctor = new LinkedHashMap<>();
        doctor.put("doctor_id", id);
        doctor.putAll(figures(now));
        doctor.put("posted_weeks_last_year", postedWeeks(id));
        doctor.put("before", figures(before));
        return doctor;
    }

    private static Map<String, Object> figures(DoctorLoad load) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("duties", load.duties());
        figures.put("minutes", load.minutes());
        figures.put("weekend_days", load.weekendDays());
        figures.put("holiday_days", load.holidayDays());
        figures.put("tidal_days", load.tidalDays());
        figures.put("far_runs", load.farRuns());
        return figures;
    }

    /** Weeks at a centre in the twelve months before the plan. */
    private long postedWeeks(String doctorId) {
        LocalDate yearAgo = from.minusYears(1);
        return county.postingHistory().stream()
                        .filter(term -> term.doctorId().equals(doctorId))
                        .mapToLong(term -> daysWithin(term, yearAgo, from))
                        .sum()
                / DayOfWeek.values().length;
    }

    private static long daysWithin(PostingTerm term, LocalDate from, LocalDate until) {
        LocalDate first = term.from().isAfter(from) ? term.from() : from;
        LocalDate last = term.to().plusDays(1).isBefore(until) ? term.to().plusDays(1) : until;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
