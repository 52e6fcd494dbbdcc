package org.tidalrounds.roster.adjust.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.adjust.Standing;
import org.tidalrounds.roster.adjust.Standings;
import org.tidalrounds.roster.store.RosterKey;

/** How good a roster is as it stands. */
@Controller("/api/counties/{county}/rosters/{roster}/standing")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class StandingController {
    private final Standings standings;

    StandingController(Standings standings) {
        this.standings = standings;
    }

    /**
     * A roster in a few figures.
     *
     * @param revision of the roster, also its ETag
     * @param open demands of its days that nobody meets
     * @param hard breaches of hard rules
     * @param unexplained those of them without a written reason, which keep it from being published
     * @param staffed works with somebody on the first seat
     * @param staffedAtMost how many of them any plan could staff, as is proven; null where it was never planned
     */
    @Serdeable
    record StandingView(
            long revision,
            int open,
            int hard,
            int unexplained,
            int staffed,
            @Nullable Integer staffedAtMost) {
        static StandingView of(Standing standing) {
            return new StandingView(
                    standing.revision(),
                    standing.open(),
                    standing.hard(),
                    standing.unexplained(),
                    standing.staffed(),
                    standing.staffedAtMost().isPresent()
                            ? standing.staffedAtMost().getAsInt()
                            : null);
        }
    }

    /**
     * What is open, which hard rules are broken, and how far the roster is from the best that can be.
     *
     * @param county the county
     * @param roster its id
     */
    @Get
    HttpResponse<StandingView> standing(String county, long roster) {
        StandingView view = StandingView.of(standings.of(new RosterKey(county, roster)));
        return HttpResponse.ok(view).header("ETag", "\"" + view.revision() + "\"");
    }
}
