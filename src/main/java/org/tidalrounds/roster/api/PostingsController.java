package org.tidalrounds.roster.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** The postings of a roster: who serves at which centre when, and when nobody does. */
@Controller("/api/counties/{county}/rosters/{roster}/postings")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
@ExecuteOn(TaskExecutors.BLOCKING)
final class PostingsController {
    /** The open demand of a seat without a doctor. */
    private static final String COVER_RULE = "P1";

    private final CountyStore counties;
    private final RosterStore rosters;
    private final StoredRosters stored;

    PostingsController(CountyStore counties, RosterStore rosters, StoredRosters stored) {
        this.counties = counties;
        this.rosters = rosters;
        this.stored = stored;
    }

    /** The year of postings that a roster begins; {@code latest} for the roster made last. */
    @Get
    HttpResponse<PostingsView> postings(String county, String roster, Language language) {
        StoredRoster found = stored.get(county, roster);
        Policy policy = new Policy(counties.list(county, PolicyTable.TABLE));
        LocalDate from = found.horizon().from();
        DaySpan year = new DaySpan(
                from,
                from.plusMonths(policy.integer(PolicyParameter.POSTING_HORIZON_MONTHS, from))
                        .minusDays(1));
        List<OpenDemand> open = rosters.listOpen(found.key(), DaySpan.ALWAYS).stream()
                .filter(demand -> demand.rule().equals(COVER_RULE))
                .toList();
        SeatLines lines = new SeatLines(policy, year, counties.list(county, DoctorTable.TABLE), open, language);
        PostingsView view = new PostingsView(
                year.from(),
                year.to(),
                lines.of(counties.list(county, FacilityTable.TABLE), rosters.listPostings(found.key(), from)));
        return HttpResponse.ok(view).header("ETag", Preconditions.etag(found.revision()));
    }
}
