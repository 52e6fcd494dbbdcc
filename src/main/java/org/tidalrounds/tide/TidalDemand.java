package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.WorkCalendar;

/** From forecast visitors to the doctors a plan must send. */
public final class TidalDemand {
    private final Policy policy;
    private final DemandTable table;

    public TidalDemand(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.table = new DemandTable(policy, calendar);
    }

    /** One a forecast day, in its order, days that need nobody included. */
    public List<TidalNeed> needs(Collection<DayForecast> forecasts) {
        return forecasts.stream().map(this::need).toList();
    }

    /** The on-call reserves of the county, by date; peak days only. */
    public List<ReserveNeed> reserves(Collection<TidalNeed> needs) {
        SortedMap<LocalDate, Integer> doctorsByDate = new TreeMap<>();
        needs.forEach(need -> doctorsByDate.merge(need.date(), need.doctors(), Integer::sum));
        return doctorsByDate.entrySet().stream()
                .filter(day -> day.getValue() >= policy.integer(PolicyParameter.TIDAL_PEAK_DOCTORS, day.getKey()))
                .map(day -> new ReserveNeed(
                        day.getKey(), policy.integer(PolicyParameter.TIDAL_PEAK_RESERVES, day.getKey())))
                .filter(reserve -> reserve.doctors() > 0)
                .toList();
    }

    private TidalNeed need(DayForecast day) {
        int planned = day.visitors(policy.number(PolicyParameter.TIDAL_QUANTILE, day.date()));
        int doctors = table.doctors(planned, day.date());
        return new TidalNeed(
                day.date(), day.villageCode(), day.visitors(0.5), planned, table.skills(doctors, day.date()));
    }
}
