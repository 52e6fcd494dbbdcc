package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.DutyLines;
import org.tidalrounds.roster.store.RosterKey;

/** All duties of a roster at once, as a board shows them. */
@Controller("/api/counties/{county}/rosters/{roster}/duties")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class DutiesController {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final DutyLines lines;

    DutiesController(DutyLines lines) {
        this.lines = lines;
    }

    /**
     * One seat of a work.
     *
     * @param end not after the start: on the next day
     * @param place id of a facility or code of a village
     * @param ref the run, village, clinic, session or activity it belongs to
     * @param doctor null where it is open
     */
    @Serdeable
    record DutyLineView(
            String id,
            String work,
            String kind,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            String place,
            String ref,
            String role,
            @Nullable String doctor,
            boolean pinned,
            boolean open) {
        static DutyLineView of(DutyLines.Line line) {
            return new DutyLineView(
                    line.id(),
                    line.work(),
                    line.kind(),
                    line.date(),
                    line.start(),
                    line.end(),
                    line.place(),
                    line.ref(),
                    line.role(),
                    line.doctor(),
                    line.pinned(),
                    line.doctor() == null);
        }
    }

    /** The duties by time, and the revision they are of. */
    @Serdeable
    record DutiesView(long revision, List<DutyLineView> duties) {}

    /**
     * Every seat of a roster, staffed or open, in order of time.
     *
     * @param from the first day wanted; all days unless given
     * @param to the last day wanted
     */
    @Get
    HttpResponse<DutiesView> duties(
            String county, long roster, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        DutyLines.Lines found = lines.find(
                        new RosterKey(county, roster),
                        Objects.requireNonNullElse(from, FIRST),
                        Objects.requireNonNullElse(to, LAST))
                .orElseThrow(() ->
                        new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("adjust.no_roster", county, roster)));
        DutiesView view = new DutiesView(
                found.revision(), found.duties().stream().map(DutyLineView::of).toList());
        return HttpResponse.ok(view).header("ETag", "\"" + found.revision() + "\"");
    }
}
