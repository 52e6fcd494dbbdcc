package org.tidalrounds.clinic.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.SerdeImport;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.ledger.DayUse;
import org.tidalrounds.clinic.ledger.DepartmentUse;
import org.tidalrounds.clinic.ledger.ReserveRule;
import org.tidalrounds.clinic.ledger.ReserveShare;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.GivenDays;

/** The reserve as the ledger proves it, and how departments' capacity is used. */
@Controller("/api/counties/{county}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.ADMINISTRATOR})
@SerdeImport(ReserveShare.class)
@SerdeImport(DepartmentUse.class)
@SerdeImport(DayUse.class)
@SerdeImport(ReserveRule.class)
@SerdeImport(ReserveRule.Dated.class)
final class ReserveController {
    private static final int MOST_DAYS = 92;

    private final Acts acts;
    private final Clock clock;

    ReserveController(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The reserve of each department on a day, as it stood at a moment.
     *
     * @param date the day of the sessions
     * @param at the moment; now, if it is left out
     */
    @Get("/reserve")
    List<ReserveShare> reserve(String county, @QueryValue LocalDate date, @QueryValue @Nullable Instant at) {
        Instant moment = at == null ? clock.instant() : GivenDays.of(at);
        return acts.read(county, act -> ReserveShare.list(act, GivenDays.of(date), moment));
    }

    /**
     * Use of the reserve, waiting times and expected shortage of each department over some days.
     *
     * @param from the first day
     * @param to the last day, at most 92 later
     */
    @Get("/capacity")
    List<DepartmentUse> capacity(String county, @QueryValue LocalDate from, @QueryValue LocalDate to) {
        GivenDays.requireSpan(from, to, MOST_DAYS);
        return acts.read(county, act -> DepartmentUse.list(act, from, to));
    }

    /**
     * The same day by day.
     *
     * @param from the first day
     * @param to the last day, at most 92 later
     */
    @Get("/capacity/days")
    List<DayUse> days(String county, @QueryValue LocalDate from, @QueryValue LocalDate to) {
        GivenDays.requireSpan(from, to, MOST_DAYS);
        return acts.read(county, act -> DayUse.list(act, from, to));
    }

    /** The share that policy keeps of each department's offer, by kind and title, and from when on. */
    @Get("/capacity/shares")
    List<ReserveRule> shares(String county) {
        return acts.read(county, ReserveRule::list);
    }
}
