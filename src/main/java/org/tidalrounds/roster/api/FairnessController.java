package org.tidalrounds.roster.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.roster.DoctorLoad;
import org.tidalrounds.roster.DoctorLoads;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.api.FairnessView.DoctorView;
import org.tidalrounds.roster.api.FairnessView.RecordsView;
import org.tidalrounds.roster.store.DutyRecords;
import org.tidalrounds.roster.store.StoredRoster;

/** Who carries how much; counted from the duties as they stand, not as the planner left them. */
@Controller("/api/counties/{county}/rosters/{roster}/fairness")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
@ExecuteOn(TaskExecutors.BLOCKING)
final class FairnessController {
    private final CountyStore counties;
    private final DutyRecords records;
    private final StoredRosters stored;

    FairnessController(CountyStore counties, DutyRecords records, StoredRosters stored) {
        this.counties = counties;
        this.records = records;
        this.stored = stored;
    }

    /** What each doctor carries in a roster and carried before; {@code latest} for the roster made last. */
    @Get
    FairnessView fairness(String county, String roster) {
        StoredRoster found = stored.get(county, roster);
        Horizon days = found.horizon();
        Policy policy = new Policy(counties.list(county, PolicyTable.TABLE));
        DutyHistory history = records.before(found.key(), days.from()).countingFor(policy, days.from());
        DoctorLoads loads = new DoctorLoads(policy, new WorkCalendar(counties.list(county, CalendarTable.TABLE)));
        return new FairnessView(
                days.from(),
                days.to(),
                recorded(policy, days.from(), history),
                doctors(county, loads.of(records.list(found.key())), loads.of(history.duties())));
    }

    private static RecordsView recorded(Policy policy, LocalDate from, DutyHistory history) {
        return new RecordsView(
                DutyHistory.firstDay(policy, from),
                from.minusDays(1),
                history.recordedFrom().orElse(null),
                history.recordedDays().size());
    }

    private List<DoctorView> doctors(String county, Map<String, DoctorLoad> now, Map<String, DoctorLoad> before) {
        Map<String, Facility> facilities = counties.list(county, FacilityTable.TABLE).stream()
                .collect(Collectors.toMap(Facility::id, Function.identity()));
        return counties.list(county, DoctorTable.TABLE).stream()
                .map(doctor -> DoctorView.of(
                        doctor,
                        Objects.requireNonNull(facilities.get(doctor.facilityId()), doctor.facilityId()),
                        now.getOrDefault(doctor.id(), DoctorLoad.NONE),
                        before.getOrDefault(doctor.id(), DoctorLoad.NONE)))
                .toList();
    }
}
