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
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.Adjusting;
import org.tidalrounds.roster.adjust.Author;
import org.tidalrounds.roster.adjust.Operation;
import org.tidalrounds.roster.store.RosterKey;

/** Changes of a draft's postings; running and published ones stay as they are. */
@Controller("/api/counties/{county}/rosters/{roster}/postings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class PostingController {
    private static final String IF_MATCH = "If-Match";

    private final Adjusting adjusting;

    PostingController(Adjusting adjusting) {
        this.adjusting = adjusting;
    }

    /** Posts a doctor to a centre; a later solve keeps the posting. */
    @Post
    HttpResponse<AdjustmentView> add(
            String county,
            long roster,
            @Body PostingBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        return change(county, roster, author, language, new Operation.AddPosting(body.read()));
    }

    /**
     * Gives a posting other days, another doctor or another centre; a later solve keeps it so.
     *
     * @param posting number of the posting within the roster
     */
    @Put("/{posting}")
    HttpResponse<AdjustmentView> change(
            String county,
            long roster,
            int posting,
            @Body PostingBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, body.reason());
        return change(county, roster, author, language, new Operation.ChangePosting(posting, body.read()));
    }

    /**
     * Takes a posting away.
     *
     * @param posting number of the posting within the roster
     */
    @Delete("/{posting}")
    HttpResponse<AdjustmentView> remove(
            String county,
            long roster,
            int posting,
            @QueryValue @Nullable String reason,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, reason);
        return change(county, roster, author, language, new Operation.RemovePosting(posting));
    }

    private HttpResponse<AdjustmentView> change(
            String county, long roster, Author author, Language language, Operation operation) {
        return Answering.answer(
                language, () -> adjusting.apply(new RosterKey(county, roster), author, List.of(operation)));
    }
}
