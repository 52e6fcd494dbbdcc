package org.tidalrounds.roster.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.api.AssumptionView.AssumptionsBody;
import org.tidalrounds.roster.api.AssumptionView.AssumptionsView;
import org.tidalrounds.roster.assume.Assumed;
import org.tidalrounds.roster.assume.Assumption;
import org.tidalrounds.roster.assume.AssumptionWords;
import org.tidalrounds.roster.draft.Assuming;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** What a draft assumes that the county's data does not hold. */
@Controller("/api/counties/{county}/rosters/{roster}/assumptions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class AssumptionController {
    private final Assuming assuming;
    private final RosterStore rosters;
    private final CountyStore counties;

    AssumptionController(Assuming assuming, RosterStore rosters, CountyStore counties) {
        this.assuming = assuming;
        this.rosters = rosters;
        this.counties = counties;
    }

    /** What the draft assumes, in words. */
    @Get
    HttpResponse<AssumptionsView> list(String county, long roster, Language language) {
        RosterKey key = new RosterKey(county, roster);
        StoredRoster stored = rosters.find(key).orElseThrow(() -> RosterRefused.missing(key));
        return answer(stored, assuming.list(key), language);
    }

    /** States all that the draft assumes; it is planned by that when it is planned next. */
    @Put
    HttpResponse<AssumptionsView> replace(
            String county,
            long roster,
            @Body AssumptionsBody body,
            @Nullable @Header("If-Match") String ifMatch,
            Language language) {
        RosterKey key = new RosterKey(county, roster);
        List<Assumption> stated = body.read();
        StoredRoster changed = assuming.replace(key, Preconditions.revision(ifMatch), stated);
        return answer(changed, stated, language);
    }

    private HttpResponse<AssumptionsView> answer(StoredRoster roster, List<Assumption> assumptions, Language language) {
        County data = counties.find(roster.key().countyId()).orElseThrow(() -> RosterRefused.missing(roster.key()));
        AssumptionWords words = new AssumptionWords(data, roster.horizon().from());
        List<AssumptionView> views = assumptions.stream()
                .map(assumption -> AssumptionView.of(
                        assumption,
                        language.say(words.of(assumption)),
                        Assumed.isTrueOf(data, assumption, roster.horizon().from())))
                .toList();
        return HttpResponse.ok(new AssumptionsView(roster.revision(), views))
                .header("ETag", Preconditions.etag(roster.revision()));
    }
}
