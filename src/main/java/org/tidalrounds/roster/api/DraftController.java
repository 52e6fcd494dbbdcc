package org.tidalrounds.roster.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.AccountNames;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Drafts: made, listed, renamed, discarded. */
@Controller("/api/counties/{county}/rosters")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class DraftController {
    private static final int MOST_AT_ONCE = 100;

    private final Drafts drafts;
    private final RosterStore rosters;
    private final AccountNames names;

    DraftController(Drafts drafts, RosterStore rosters, AccountNames names) {
        this.drafts = drafts;
        this.rosters = rosters;
        this.names = names;
    }

    /** Makes a draft: empty, a copy of another roster, and either of them planned at once. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<DraftView> create(
            String county,
            @Body NewDraftRequest request,
            @Nullable @Header("Idempotency-Key") String requestKey,
            Caller caller) {
        String key = Preconditions.requestKey(requestKey);
        StoredRoster made = drafts.create(
                county,
                request.copyOf() == null
                        ? request.fresh(caller.accountId())
                        : request.copy(basis(county, request.copyOf()), caller.accountId()),
                key);
        return tagged(
                HttpResponse.created(URI.create(
                        "/api/counties/" + county + "/rosters/" + made.key().rosterId())),
                made,
                names);
    }

    private StoredRoster basis(String county, String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw RosterRefused.invalid("roster.unknown", id);
        }
        RosterKey key = new RosterKey(county, Long.parseLong(id));
        return rosters.find(key).orElseThrow(() -> RosterRefused.missing(key));
    }

    /**
     * Lists rosters, the latest first.
     *
     * @param state draft, published or superseded; all when it is left out
     * @param cursor the {@code next} of the page before
     */
    @Get
    @Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    DraftPage list(
            String county,
            @QueryValue Optional<String> state,
            @QueryValue Optional<Long> cursor,
            @QueryValue(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST_AT_ONCE) {
            throw RosterRefused.invalid("roster.wrong_limit", limit, MOST_AT_ONCE);
        }
        List<StoredRoster> found =
                drafts.list(county, state.map(DraftController::state), cursor.orElse(Long.MAX_VALUE), limit + 1);
        List<StoredRoster> page = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? Long.toString(page.get(limit - 1).key().rosterId()) : null;
        Map<String, String> makers =
                names.of(county, page.stream().map(StoredRoster::createdBy).toList());
        return new DraftPage(
                page.stream().map(roster -> DraftView.of(roster, makers)).toList(), next);
    }

    private static PublicationState state(String code) {
        return Stream.of(PublicationState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RosterRefused.invalid("roster.wrong_state", code));
    }

    /** One roster without its content. */
    @Get("/{roster}")
    @Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    HttpResponse<DraftView> get(String county, long roster) {
        RosterKey key = new RosterKey(county, roster);
        return tagged(HttpResponse.ok(), rosters.find(key).orElseThrow(() -> RosterRefused.missing(key)), names);
    }

    /** Gives a draft another name. */
    @Patch("/{roster}")
    HttpResponse<DraftView> rename(
            String county, long roster, @Body RenameRequest request, @Nullable @Header("If-Match") String ifMatch) {
        return tagged(
                HttpResponse.ok(),
                drafts.rename(
                        new RosterKey(county, roster),
                        Preconditions.revision(ifMatch),
                        NewDraftRequest.requireName(request.name())),
                names);
    }

    /** Discards a draft. */
    @Delete("/{roster}")
    @Status(HttpStatus.NO_CONTENT)
    void discard(String county, long roster, @Nullable @Header("If-Match") String ifMatch) {
        drafts.discard(new RosterKey(county, roster), Preconditions.revision(ifMatch));
    }

    static HttpResponse<DraftView> tagged(
            MutableHttpResponse<DraftView> response, StoredRoster roster, AccountNames names) {
        DraftView view = DraftView.of(roster, names.of(roster.key().countyId(), List.of(roster.createdBy())));
        return response.header("ETag", Preconditions.etag(roster.revision())).body(view);
    }
}
