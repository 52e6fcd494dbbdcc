package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.Author;
import org.tidalrounds.roster.adjust.ClosedRoads;
import org.tidalrounds.roster.adjust.ReplanRequest;
import org.tidalrounds.roster.adjust.Replans;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.tide.TidalNeed;

/** Plans a draft anew after something happened. */
@Controller("/api/counties/{county}/rosters/{roster}/replan")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class ReplanController {
    private static final Set<String> CAUSES = Set.of("leave", "surge", "closed_road");

    private final Replans replans;

    ReplanController(Replans replans) {
        this.replans = replans;
    }

    /** Roads closed on some days, both included: places out of reach, and ways between two places. */
    @Serdeable
    record RoadsBody(
            @Nullable List<String> places, @Nullable List<List<String>> ways, LocalDate from, LocalDate to) {
        ClosedRoads read() {
            if (to.isBefore(from)) {
                throw new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.days_backwards", from, to));
            }
            return new ClosedRoads(
                    Objects.requireNonNullElse(places, List.of()),
                    Objects.requireNonNullElse(ways, List.of()),
                    from,
                    to);
        }
    }

    /** Doctors missing at a scenic village, one a skill. */
    @Serdeable
    record SurgeBody(String villageCode, LocalDate date, List<String> skills) {}

    /**
     * What happened.
     *
     * @param cause leave, surge or closed_road
     * @param from nothing before this day changes; today unless given
     */
    @Serdeable
    record ReplanBody(
            String cause,
            @Nullable LocalDate from,
            @Nullable RoadsBody roads,
            @Nullable SurgeBody surge,
            @Nullable String reason) {
        ReplanRequest read() {
            if (!CAUSES.contains(cause)) {
                throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.no_cause", cause));
            }
            return new ReplanRequest(
                    cause,
                    Optional.ofNullable(from),
                    roads == null ? ClosedRoads.NONE : roads.read(),
                    surge == null
                            ? List.of()
                            : List.of(new TidalNeed(surge.date(), surge.villageCode(), 0, 0, surge.skills())));
        }
    }

    /** Plans a draft anew from a day on, with as few changes as will do. */
    @Post
    HttpResponse<AdjustmentView> replan(
            String county,
            long roster,
            @Body ReplanBody body,
            @Header("If-Match") @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        return Answering.answer(language, () -> replans.replan(new RosterKey(county, roster), author, body.read()));
    }
}
