package org.tidalrounds.county.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.warning.CountyWarnings;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** What is odd about the county's data, but no reason to refuse it. */
@Controller("/api/counties/{county}/warnings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR})
final class WarningController {
    /** Warnings look this far ahead. */
    static final int WEEKS = 8;

    private final CountyStore counties;
    private final Clock clock;

    WarningController(CountyStore counties, Clock clock) {
        this.counties = counties;
        this.clock = clock;
    }

    /**
     * Something odd.
     *
     * @param table in which it would be mended
     * @param text in the reader's language, with the remedy
     */
    @Serdeable
    record WarningView(String table, String text) {}

    /**
     * What is odd for the eight weeks to come.
     *
     * @param county the county
     */
    @Get
    List<WarningView> list(String county, Language language) {
        County stored = counties.find(county)
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.not_there", county)));
        LocalDate today = CountyDay.today(clock);
        return CountyWarnings.list(stored, today, today.plusWeeks(WEEKS)).stream()
                .map(warning -> new WarningView(CountyWarnings.table(warning).name(), language.say(warning)))
                .toList();
    }
}
