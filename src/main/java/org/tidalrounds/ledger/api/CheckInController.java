package org.tidalrounds.ledger.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.ledger.CheckIn;
import org.tidalrounds.ledger.CheckIns;

/** When doctors were where they had a duty, as their phones told. */
@Controller("/api/counties/{county}/check-ins")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class CheckInController {
    private static final int MOST_DAYS = 62;
    private static final int MOST_YEARS = 100;

    private final Acts acts;

    CheckInController(Acts acts) {
        this.acts = acts;
    }

    /**
     * A doctor at a place.
     *
     * @param doctor who
     * @param date of the duty
     * @param place a facility id or village code
     * @param arrivedAt null where only the check-out came
     * @param leftAt null before the check-out
     */
    @Serdeable
    record CheckInView(
            String doctor,
            LocalDate date,
            String place,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {
        static CheckInView of(CheckIn checkIn) {
            return new CheckInView(
                    checkIn.doctorId(),
                    checkIn.date(),
                    checkIn.placeId(),
                    checkIn.arrivedAt().orElse(null),
                    checkIn.leftAt().orElse(null));
        }
    }

    /**
     * The check-ins of some days, 62 at most.
     *
     * @param from the first day; today when it is left out
     * @param to the last day; the first when it is left out
     */
    @Get
    List<CheckInView> list(String county, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        return acts.read(county, act -> {
            LocalDate first = from == null ? act.today() : from;
            LocalDate last = to == null ? first : to;
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            if (days < 1 || days > MOST_DAYS || Math.abs(ChronoUnit.YEARS.between(act.today(), first)) > MOST_YEARS) {
                throw Refusal.of(HttpStatus.BAD_REQUEST, "ledger.days", first, last, MOST_DAYS);
            }
            return CheckIns.list(act, first, last).stream().map(CheckInView::of).toList();
        });
    }
}
