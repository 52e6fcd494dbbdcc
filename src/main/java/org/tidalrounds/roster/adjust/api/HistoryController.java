package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.Adjusting;
import org.tidalrounds.roster.adjust.Author;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.StoredChange;

/** What was changed of a roster, and the way back and forth. */
@Controller("/api/counties/{county}/rosters/{roster}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class HistoryController {
    private static final String IF_MATCH = "If-Match";

    private final Adjusting adjusting;
    private final Accounts accounts;

    HistoryController(Adjusting adjusting, Accounts accounts) {
        this.adjusting = adjusting;
        this.accounts = accounts;
    }

    /** Takes back the caller's last change, unless somebody else has changed the same duties since. */
    @Post("/undo")
    HttpResponse<AdjustmentView> undo(
            String county,
            long roster,
            @QueryValue @Nullable String reason,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, reason);
        return Answering.answer(language, () -> adjusting.undo(new RosterKey(county, roster), author));
    }

    /** Makes again what the caller took back last, unless somebody else has changed the same duties since. */
    @Post("/redo")
    HttpResponse<AdjustmentView> redo(
            String county,
            long roster,
            @QueryValue @Nullable String reason,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        Author author = Answering.author(caller, seen, reason);
        return Answering.answer(language, () -> adjusting.redo(new RosterKey(county, roster), author));
    }

    /**
     * One change of the log.
     *
     * @param by the name of who made it; empty for an account that is gone
     * @param undoneBy the revision that took it back; null if it stands
     */
    @Serdeable
    record ChangeView(
            long revision,
            Instant madeAt,
            String accountId,
            String by,
            String operation,
            String reason,
            List<String> breaches,
            List<String> touched,
            @Nullable Long undoneBy) {
        static ChangeView of(StoredChange change, String by) {
            OptionalLong undone = change.undoneBy();
            return new ChangeView(
                    change.seq(),
                    change.madeAt(),
                    change.accountId(),
                    by,
                    change.operation(),
                    change.reason(),
                    change.breaches(),
                    change.touched(),
                    undone.isPresent() ? undone.getAsLong() : null);
        }
    }

    /**
     * The changes after a revision, the oldest first.
     *
     * @param since the revision; all changes when it is left out
     */
    @Get("/changes")
    List<ChangeView> changes(String county, long roster, @QueryValue(defaultValue = "-1") long since) {
        Map<String, String> names = new HashMap<>();
        return adjusting.changes(new RosterKey(county, roster), since).stream()
                .map(change -> ChangeView.of(
                        change, names.computeIfAbsent(change.accountId(), account -> name(county, account))))
                .toList();
    }

    private String name(String county, String account) {
        return accounts.find(county, account).map(Account::name).orElse("");
    }

    /** Hard rules broken without a written reason, which keep the roster from being published. */
    @Get("/unexplained-breaches")
    List<ConsequenceView> unexplained(String county, long roster, Language language) {
        return ConsequenceView.of(adjusting.unexplainedBreaches(new RosterKey(county, roster)), true, language);
    }
}
