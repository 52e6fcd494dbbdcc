package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.Adjusting;
import org.tidalrounds.roster.adjust.Author;
import org.tidalrounds.roster.adjust.Operation;
import org.tidalrounds.roster.store.RosterKey;

/** Changes of a draft, one by one or several at once. */
@Controller("/api/counties/{county}/rosters/{roster}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class AdjustController {
    private static final String IF_MATCH = "If-Match";

    private final Adjusting adjusting;

    AdjustController(Adjusting adjusting) {
        this.adjusting = adjusting;
    }

    /** Who shall do a duty. */
    @Serdeable
    record AssignmentBody(String doctor, @Nullable String reason) {}

    /** Gives a duty to a doctor. */
    @Put("/duties/{duty}/assignment")
    HttpResponse<AdjustmentView> assign(
            String county,
            long roster,
            String duty,
            @Body AssignmentBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        return change(county, roster, author, language, new Operation.Assign(duty, body.doctor()));
    }

    /** Takes a duty from its doctor and leaves it open. */
    @Delete("/duties/{duty}/assignment")
    HttpResponse<AdjustmentView> unassign(
            String county,
            long roster,
            String duty,
            @QueryValue @Nullable String reason,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, reason);
        return change(county, roster, author, language, new Operation.Unassign(duty));
    }

    /** When a work shall be held; at the same hours unless a start is given. */
    @Serdeable
    record TimingBody(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable String reason) {}

    /** Moves the work of a duty to another day or hour. */
    @Put("/duties/{duty}/timing")
    HttpResponse<AdjustmentView> move(
            String county,
            long roster,
            String duty,
            @Body TimingBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        Operation move = new Operation.Move(duty, body.date(), Optional.ofNullable(body.start()));
        return change(county, roster, author, language, move);
    }

    /** Two duties that change doctors. */
    @Serdeable
    record SwapBody(String first, String second, @Nullable String reason) {}

    /** Lets two duties change doctors. */
    @Post("/swaps")
    HttpResponse<AdjustmentView> swap(
            String county,
            long roster,
            @Body SwapBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        return change(county, roster, author, language, new Operation.Swap(body.first(), body.second()));
    }

    /** Pins a duty: nothing changes it until it is unpinned. */
    @Put("/duties/{duty}/pin")
    HttpResponse<AdjustmentView> pin(
            String county,
            long roster,
            String duty,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, null);
        return change(county, roster, author, language, new Operation.Pin(duty, true));
    }

    /** Unpins a duty. */
    @Delete("/duties/{duty}/pin")
    HttpResponse<AdjustmentView> unpin(
            String county,
            long roster,
            String duty,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, null);
        return change(county, roster, author, language, new Operation.Pin(duty, false));
    }

    /** Adds a work; its duties are open. */
    @Post("/works")
    HttpResponse<AdjustmentView> add(
            String county,
            long roster,
            @Body WorkBody body,
            @QueryValue @Nullable String reason,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, reason);
        return change(county, roster, author, language, new Operation.Add(body.read()));
    }

    /** Closes a work: its duties fall away, and what it served is open. */
    @Delete("/works/{work}")
    HttpResponse<AdjustmentView> close(
            String county,
            long roster,
            String work,
            @QueryValue @Nullable String reason,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, reason);
        return change(county, roster, author, language, new Operation.Close(work));
    }

    /** Makes several changes in order, all or none. */
    @Post("/changes")
    HttpResponse<AdjustmentView> changeSeveral(
            String county,
            long roster,
            @Body ChangesBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        return Answering.answer(language, () -> adjusting.apply(new RosterKey(county, roster), author, body.read()));
    }

    private HttpResponse<AdjustmentView> change(
            String county, long roster, Author author, Language language, Operation operation) {
        return Answering.answer(
                language, () -> adjusting.apply(new RosterKey(county, roster), author, List.of(operation)));
    }
}
