package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.WorkCalendar;

/** Puts together the report of a plan. It holds nothing measured, so that a plan bounded by steps repeats it exactly. */
final class PlanReport {
    private PlanReport() {}

    static Map<String, Object> of(
            PlanRequest request, WorkCalendar calendar, PlannedTours tours, PlanFigures figures, int duties) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("from", request.from().toString());
        report.put("to", request.horizon().to().toString());
        report.put("weeks", request.weeks());
        request.time().ifPresent(time -> report.put("seconds", time.toSeconds()));
        request.steps().ifPresent(steps -> report.put("steps", steps));
        report.put("threads", request.threads());
        report.put("seed", request.seed());
        report.put("scores", Map.of("tour", tours.score()));
        report.put("tour_rules", rules(tours));
        report.put("counts", counts(figures, duties));
        report.put("figures", figures(figures, tours));
        report.put("calendar_years_missing", yearsMissing(request.horizon(), calendar));
        return report;
    }

    private static Map<String, Object> rules(PlannedTours tours) {
        Map<String, Object> rules = new LinkedHashMap<>();
        tours.ruleTotals().forEach((name, total) -> {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("score", total.score());
            rule.put("matches", total.matches());
            rules.put(name, rule);
        });
        return rules;
    }

    private static Map<String, Object> counts(PlanFigures figures, int duties) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("villages_toured", figures.villagesToured());
        counts.put("visits", figures.visits());
        counts.put("visits_open", figures.visitsOpen());
        counts.put("runs", figures.runs());
        counts.put("duties", duties);
        counts.put("open_by_rule", figures.openByRule());
        return counts;
    }

    private static Map<String, Object> figures(PlanFigures figures, PlannedTours tours) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("tour_cover", rounded(figures.tourCover()));
        values.put("drive_minutes_per_visit", rounded(figures.driveMinutesPerVisit()));
        values.put("moved_visits", tours.movedVisits());
        values.put("runs_staffed", rounded(figures.runsStaffedShare()));
        return values;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static List<Integer> yearsMissing(Horizon horizon, WorkCalendar calendar) {
        return horizon.from()
                .datesUntil(horizon.to().plusDays(1))
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !calendar.knows(year))
                .toList();
    }
}
