package org.tidalrounds.roster.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.AccountNames;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.version.Publishing;
import org.tidalrounds.roster.version.RosterComparison;

/** Versions: published, found by day, compared. An old one is restored by a draft that copies it. */
@Controller("/api/counties/{county}/rosters")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VersionController {
    private final Publishing publishing;
    private final RosterStore rosters;
    private final CountyStore counties;
    private final AccountNames names;

    VersionController(Publishing publishing, RosterStore rosters, CountyStore counties, AccountNames names) {
        this.publishing = publishing;
        this.rosters = rosters;
        this.counties = counties;
        this.names = names;
    }

    /** Makes a draft the roster that people follow; it never changes again. */
    @Post("/{roster}/publication")
    @Secured(Role.COORDINATOR)
    HttpResponse<DraftView> publish(
            String county, long roster, @Nullable @Header("If-Match") String ifMatch, Caller caller) {
        return DraftController.tagged(
                HttpResponse.ok(),
                publishing.publish(new RosterKey(county, roster), Preconditions.revision(ifMatch), caller.accountId()),
                names);
    }

    /**
     * The roster that people follow on a day.
     *
     * @param date the day
     */
    @Get("/published")
    @Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR, Role.RESIDENT})
    HttpResponse<DraftView> published(String county, @QueryValue LocalDate date) {
        return DraftController.tagged(
                HttpResponse.ok(),
                rosters.findPublished(county, date)
                        .orElseThrow(() -> new RosterRefused(
                                RosterRefused.Kind.MISSING, Message.of("roster.none_published", date))),
                names);
    }

    /**
     * How a second roster differs from a first.
     *
     * @param other id of the second roster
     */
    @Get("/{roster}/comparison/{other}")
    @Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    ComparisonView compare(String county, long roster, long other) {
        County data = counties.find(county).orElseThrow(() -> RosterRefused.missing(new RosterKey(county, roster)));
        RosterComparison comparison = RosterComparison.of(data, plan(county, roster), plan(county, other));
        return ComparisonView.of(comparison, data.doctorsById());
    }

    private Plan plan(String county, long roster) {
        RosterKey key = new RosterKey(county, roster);
        return rosters.findPlan(key).orElseThrow(() -> RosterRefused.missing(key));
    }
}
