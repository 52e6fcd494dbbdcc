package org.tidalrounds.tide;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.language.Message;

/** Raises a surge when a day is above the band of visitors that its staffed doctors suffice for. */
public final class SurgeWatch {
    /** How far a count at half of the day's visitors may lead astray, in log units. */
    private static final double COUNT_DEVIATION = 0.15;

    private final Policy policy;
    private final DemandTable table;

    public SurgeWatch(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.table = new DemandTable(policy, calendar);
    }

    /**
     * A surge by what the gates have counted so far.
     *
     * @param staffed doctors sent to the site that day
     * @param countSoFar visitors since midnight
     */
    public Optional<Surge> findByCount(DayForecast forecast, int staffed, int countSoFar, LocalTime at) {
        int expected = expected(forecast, countSoFar, at);
        return find(
                forecast.date(),
                forecast.villageCode(),
                staffed,
                expected,
                missing -> Message.of(
                        "tide.surge_counted",
                        forecast.villageCode(),
                        forecast.date(),
                        countSoFar,
                        at,
                        expected,
                        staffed,
                        table.leastVisitors(staffed + 1, forecast.date()),
                        missing));
    }

    /**
     * A surge by what somebody on the spot reports.
     *
     * @param visitors of the whole day, as reported
     */
    public Optional<Surge> findByReport(LocalDate date, String villageCode, int staffed, int visitors) {
        return find(
                date,
                villageCode,
                staffed,
                visitors,
                missing -> Message.of(
                        "tide.surge_reported",
                        villageCode,
                        date,
                        visitors,
                        staffed,
                        table.leastVisitors(staffed + 1, date),
                        missing));
    }

    /**
     * The day's visitors by forecast and count together, each weighted by its precision: early the forecast leads, late the count.
     * Never less than have come already.
     */
    int expected(DayForecast forecast, int countSoFar, LocalTime at) {
        double share = new DayCurve(policy.text(PolicyParameter.TIDAL_DAY_CURVE, forecast.date())).shareBy(at);
        if (share <= 0) {
            return Math.max(countSoFar, forecast.visitors(0.5));
        }
        double countVariance = COUNT_DEVIATION * COUNT_DEVIATION * (1 - share) / share;
        double forecastVariance = forecast.logDeviation() * forecast.logDeviation();
        double total = countVariance + forecastVariance;
        // Both certain: a closed site at the end of the day. What was counted is true.
        double weight = total == 0 ? 1 : forecastVariance / total;
        double log = weight * Math.log1p(countSoFar / share) + (1 - weight) * forecast.logMean();
        return Math.max(countSoFar, (int) Math.round(Math.expm1(log)));
    }

    private Optional<Surge> find(
            LocalDate date, String villageCode, int staffed, int expected, IntFunction<Message> reason) {
        int needed = table.doctors(expected, date);
        if (needed <= staffed) {
            return Optional.empty();
        }
        List<String> missing = table.skills(needed, date).subList(staffed, needed);
        return Optional.of(new Surge(date, villageCode, expected, missing, reason.apply(missing.size())));
    }
}
