package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.StaffingBound;

/** Puts together the report of a plan. It holds nothing measured, so that a plan bounded by steps repeats it exactly. */
final class PlanReport {
    private final County county;
    private final PlanRequest request;
    private final DutyHistory history;

    /** @param history as far as it counts for the plan */
    PlanReport(County county, PlanRequest request, DutyHistory history) {
        this.county = county;
        this.request = request;
        this.history = history;
    }

    Map<String, Object> of(
            PostedPlan posted, PlannedTours tours, TideNeeds tide, StaffedDuties staffed, List<OpenDemand> open) {
        PlanFigures figures = PlanFigures.of(staffed.runs(), open);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("from", request.from().toString());
        report.put("to", request.horizon().to().toString());
        report.put("weeks", request.weeks());
        request.time().ifPresent(time -> report.put("seconds", time.toSeconds()));
        request.steps().ifPresent(steps -> report.put("steps", steps));
        report.put("threads", request.threads());
        report.put("seed", request.seed());
        report.put("scores", scores(posted, tours, staffed));
        report.put("tour_rules", rules(tours));
        report.put("duty_rules", staffed.ruleTotals());
        report.put("counts", counts(figures, staffed));
        report.put("figures", figures(figures, tours, staffed));
        report.put("at_most", atMost(staffed));
        LoadReport loads = new LoadReport(county, request.from(), history);
        report.put("history", loads.span());
        report.put("doctors", loads.doctors(CarriedDuty.all(staffed.duties(), staffed.runs())));
        report.put("warnings", warnings(posted, tide));
        report.put("calendar_years_missing", yearsMissing());
        return report;
    }

    private static Map<String, Object> scores(PostedPlan posted, PlannedTours tours, StaffedDuties staffed) {
        Map<String, Object> scores = new LinkedHashMap<>();
        scores.put("posting", posted.score());
        scores.put("tour", tours.score());
        scores.put("duty", staffed.score());
        return scores;
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

    private static Map<String, Object> counts(PlanFigures figures, StaffedDuties staffed) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("villages_toured", figures.villagesToured());
        counts.put("visits", figures.visits());
        counts.put("visits_open", figures.visitsOpen());
        counts.put("runs", figures.runs());
        counts.put("sessions", staffed.sessions().size());
        counts.put("duties", staffed.duties().size());
        counts.put("open_by_rule", figures.openByRule());
        return counts;
    }

    private static Map<String, Object> figures(PlanFigures figures, PlannedTours tours, StaffedDuties staffed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("tour_cover", rounded(figures.tourCover()));
        values.put("drive_minutes_per_visit", rounded(figures.driveMinutesPerVisit()));
        values.put("moved_visits", tours.movedVisits());
        values.put("runs_staffed", rounded(figures.runsStaffedShare()));
        values.put("sessions_staffed", rounded(staffed.sessionsStaffedShare()));
        values.put("tidal_staffed", rounded(staffed.tidalStaffedShare()));
        return values;
    }

    /** By kind of duty: works asked for, staffed, and proven to be the most that could be. */
    private static Map<String, Object> atMost(StaffedDuties staffed) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (StaffingBound bound : staffed.bounds()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("works", bound.works());
            values.put("staffed", bound.staffed());
            values.put("most", bound.most());
            kinds.put(bound.kind(), values);
        }
        return kinds;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** As keys and arguments, to be said in the reader's language. */
    private static List<Map<String, Object>> warnings(PostedPlan posted, TideNeeds tide) {
        return Stream.concat(posted.warnings().stream(), tide.warnings().stream())
                .map(PlanReport::warning)
                .toList();
    }

    private static Map<String, Object> warning(Message message) {
        Map<String, Object> warning = new LinkedHashMap<>();
        warning.put("key", message.key());
        warning.put("arguments", message.arguments());
        return warning;
    }

    private List<Integer> yearsMissing() {
        Horizon horizon = request.horizon();
        return horizon.from()
                .datesUntil(horizon.to().plusDays(1))
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !county.calendar().knows(year))
                .toList();
    }
}
