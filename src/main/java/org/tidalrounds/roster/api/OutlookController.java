package org.tidalrounds.roster.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanOutlook;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;

/** What a roster comes to in figures. */
@Controller("/api/counties/{county}/rosters/{roster}/outlook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class OutlookController {
    private final RosterStore rosters;
    private final CountyStore counties;

    OutlookController(RosterStore rosters, CountyStore counties) {
        this.rosters = rosters;
        this.counties = counties;
    }

    /** Figures of a roster as it stands, for drafts to be laid side by side. */
    @Get
    OutlookView outlook(String county, long roster) {
        RosterKey key = new RosterKey(county, roster);
        Plan plan = rosters.findPlan(key).orElseThrow(() -> RosterRefused.missing(key));
        Policy policy = new Policy(counties.list(county, PolicyTable.TABLE));
        WorkCalendar calendar = new WorkCalendar(counties.list(county, CalendarTable.TABLE));
        return OutlookView.of(roster, PlanOutlook.of(plan, policy, calendar), plan.report());
    }
}
