package org.tidalrounds.mobile.sync;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;

/** What a doctor's phone shows, with signal or without. */
@Controller("/api/counties/{county}/mobile/v1/sync")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.DOCTOR)
final class SyncController {
    private final SyncDesk desk;

    SyncController(SyncDesk desk) {
        this.desk = desk;
    }

    /**
     * What has changed for the caller since a cursor; complete after any gap.
     *
     * @param since the cursor of the last answer; all of it when it is left out or no longer known
     */
    @Get
    SyncView sync(String county, @QueryValue @Nullable String since, Caller caller, Language language) {
        return desk.sync(caller, since, language);
    }
}
