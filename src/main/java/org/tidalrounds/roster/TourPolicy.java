package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.planning.tour.search.DayHours;

/** The policy's numbers for tours, as they hold on one day. */
final class TourPolicy {
    private final Policy policy;
    private final LocalDate on;

    TourPolicy(Policy policy, LocalDate on) {
        this.policy = policy;
        this.on = on;
    }

    /** T1 */
    int visitsPerWeek() {
        return policy.integer(PolicyParameter.TOUR_VISITS_PER_WEEK, on);
    }

    /** T2: least days between two visits in a week with so many working days. */
    int minDayGap(int workdays) {
        boolean isShort = workdays < policy.integer(PolicyParameter.TOUR_SHORT_WEEK_WORKDAYS, on);
        return policy.integer(isShort ? PolicyParameter.TOUR_SHORT_WEEK_DAY_GAP : PolicyParameter.TOUR_MIN_DAY_GAP, on);
    }

    /** T3: how long a visit to a village of so many people takes. */
    int visitMinutes(int population) {
        List<String[]> bands = policy.list(PolicyParameter.TOUR_VISIT_MINUTES, on, text -> text.split(":", -1));
        for (String[] band : bands) {
            if (band.length == 1 || population < Integer.parseInt(band[0])) {
                return Integer.parseInt(band[band.length - 1]);
            }
        }
        throw new IllegalArgumentException(
                PolicyParameter.TOUR_VISIT_MINUTES.key() + " has no last band; end it with minutes alone");
    }

    /** T3: the longest a visit can take. */
    int longestSessionMinutes() {
        return (int) Arrays.stream(hours().windows())
                .mapToDouble(window -> window[1] - window[0])
                .max()
                .orElse(0);
    }

    /** T3 */
    DayHours hours() {
        double[][] windows = policy.list(PolicyParameter.TOUR_SESSION_WINDOWS, on, text -> text.split("-", -1)).stream()
                .map(ends -> new double[] {minutes(LocalTime.parse(ends[0])), minutes(LocalTime.parse(ends[1]))})
                .toArray(double[][]::new);
        return new DayHours(
                minutes(PolicyParameter.TOUR_DAY_START),
                minutes(PolicyParameter.TOUR_DAY_END),
                windows,
                policy.integer(PolicyParameter.TOUR_LUNCH_MINUTES, on),
                minutes(PolicyParameter.TOUR_LUNCH_FROM),
                minutes(PolicyParameter.TOUR_LUNCH_UNTIL));
    }

    private double minutes(PolicyParameter parameter) {
        return minutes(policy.time(parameter, on));
    }

    private static double minutes(LocalTime time) {
        return time.toSecondOfDay() / 60.0;
    }
}
