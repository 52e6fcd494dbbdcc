package org.tidalrounds.resident.rating;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.GivenDays;

/** What residents think of the contract service, in counts: who said what stays with the residents. */
@Controller("/api/counties/{county}/service-ratings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class RatingController {
    private static final int MOST_DAYS = 3_660;

    private final Ratings ratings;

    RatingController(Ratings ratings) {
        this.ratings = ratings;
    }

    /**
     * How a team was rated.
     *
     * @param teamId of the family doctors
     * @param ratings how many
     * @param counts how many gave 1 star, 2, and so on to 5
     * @param mean of the stars
     */
    @Serdeable
    record TeamRatingView(String teamId, int ratings, List<Integer> counts, double mean) {
        static TeamRatingView of(Ratings.TeamRatings team) {
            int all = team.counts().stream().mapToInt(Integer::intValue).sum();
            int stars = IntStream.range(0, team.counts().size())
                    .map(i -> (i + 1) * team.counts().get(i))
                    .sum();
            return new TeamRatingView(team.teamId(), all, team.counts(), (double) stars / all);
        }
    }

    /**
     * Ratings of the contract service, team by team; teams without any are left out.
     *
     * @param from the first day
     * @param to the last day, at most ten years later
     */
    @Get
    List<TeamRatingView> list(String county, @QueryValue LocalDate from, @QueryValue LocalDate to) {
        GivenDays.requireSpan(from, to, MOST_DAYS);
        return ratings.count(county, from, to).stream().map(TeamRatingView::of).toList();
    }
}
