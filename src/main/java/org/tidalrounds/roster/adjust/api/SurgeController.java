package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.Surges;

/** Surges on record: days with more visitors than doctors were sent for. */
@Controller("/api/counties/{county}/surges")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class SurgeController {
    private final Surges surges;
    private final Clock clock;

    SurgeController(Surges surges, Clock clock) {
        this.surges = surges;
        this.clock = clock;
    }

    /**
     * A surge on record.
     *
     * @param expected visitors of the whole day
     * @param skills of the doctors missing, one each
     * @param reason how it was noticed, in the reader's language
     */
    @Serdeable
    record RecordedSurgeView(
            long id,
            Instant raisedAt,
            String villageCode,
            LocalDate date,
            int expected,
            List<String> skills,
            String reason) {
        static RecordedSurgeView of(Surges.Recorded recorded, Language language) {
            return new RecordedSurgeView(
                    recorded.id(),
                    recorded.raisedAt(),
                    recorded.surge().villageCode(),
                    recorded.surge().date(),
                    recorded.surge().expected(),
                    recorded.surge().skills(),
                    language.say(recorded.surge().reason()));
        }
    }

    /**
     * Surges by day, each in the order they were noticed.
     *
     * @param from the first day of interest; today unless given
     * @param to the last day of interest, a year after the first at most, which it is unless given
     */
    @Get
    List<RecordedSurgeView> surges(
            String county,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            Language language) {
        AskedDays days = AskedDays.of(from, to, clock);
        return surges.list(county, days.first(), days.last()).stream()
                .map(recorded -> RecordedSurgeView.of(recorded, language))
                .toList();
    }
}
