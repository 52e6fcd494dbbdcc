package org.tidalrounds.roster.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.roster.TidalDay;
import org.tidalrounds.roster.api.TideView.SiteView;
import org.tidalrounds.roster.api.TideView.TideDayView;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Forecast against staffing of the scenic villages. */
@Controller("/api/counties/{county}/rosters/{roster}/tide")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
@ExecuteOn(TaskExecutors.BLOCKING)
final class TideController {
    private final CountyStore counties;
    private final RosterStore rosters;
    private final StoredRosters stored;

    TideController(CountyStore counties, RosterStore rosters, StoredRosters stored) {
        this.counties = counties;
        this.rosters = rosters;
        this.stored = stored;
    }

    /** Doctors needed and sent at each scenic village, day by day; {@code latest} for the roster made last. */
    @Get
    TideView tide(String county, String roster) {
        StoredRoster found = stored.get(county, roster);
        WorkCalendar calendar = new WorkCalendar(counties.list(county, CalendarTable.TABLE));
        Map<String, Village> villages = counties.list(county, VillageTable.TABLE).stream()
                .collect(Collectors.toMap(Village::code, Function.identity()));
        List<SiteView> sites = rosters.listTidal(found.key()).stream()
                .collect(Collectors.groupingBy(TidalDay::villageCode, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> site(
                        Objects.requireNonNull(villages.get(entry.getKey()), entry.getKey()),
                        entry.getValue().stream().map(day -> day(day, calendar)).toList()))
                .sorted(TideView.PRESSING)
                .toList();
        Policy policy = new Policy(counties.list(county, PolicyTable.TABLE));
        return new TideView(
                policy.integer(
                        PolicyParameter.TIDAL_FIRST_DOCTOR_VISITORS,
                        found.horizon().from()),
                sites);
    }

    private static TideDayView day(TidalDay day, WorkCalendar calendar) {
        String holiday =
                calendar.findException(day.date()).map(CalendarDay::name).orElse("");
        return TideDayView.of(day, calendar.isWorkday(day.date()), holiday);
    }

    private static SiteView site(Village village, List<TideDayView> days) {
        return new SiteView(
                village.code(),
                village.shortName(),
                village.townshipName(),
                days.stream().mapToInt(TideDayView::needed).sum(),
                days.stream().mapToInt(TideDayView::staffed).sum(),
                days.stream().mapToInt(TideDayView::missing).sum(),
                days.stream().mapToInt(TideDayView::q80).max().orElse(0),
                days);
    }
}
