package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.CallingOut;

/** Doctors called out for surges, and what they answered. */
@Controller("/api/counties/{county}/call-outs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class SentCallController {
    private final CallingOut calling;
    private final CallDoctors doctors;
    private final Clock clock;

    SentCallController(CallingOut calling, CallDoctors doctors, Clock clock) {
        this.calling = calling;
        this.doctors = doctors;
        this.clock = clock;
    }

    /**
     * The calls for surges of some days, in the order they were sent.
     *
     * @param county the county
     * @param from the first day of interest; today unless given
     * @param to the last day of interest, a year after the first at most, which it is unless given
     */
    @Get
    List<CallView> calls(
            String county,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            Language language) {
        AskedDays days = AskedDays.of(from, to, clock);
        return doctors.views(county, calling.list(county, days.first(), days.last()), language);
    }

    /**
     * Notes that a doctor comes.
     *
     * @param county the county
     * @param call its id
     */
    @Post("/{call}/confirmation")
    CallView confirm(String county, long call, Caller caller, Language language) {
        return doctors.view(county, calling.confirm(caller, call), language);
    }
}
