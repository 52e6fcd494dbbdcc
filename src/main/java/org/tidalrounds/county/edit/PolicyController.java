package org.tidalrounds.county.edit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** The numbers of policy: coordinators read them, administrators set them from a day on. */
@Controller("/api/counties/{county}/policy-parameters")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR})
final class PolicyController {
    private static final int LONGEST_REASON = 500;

    private final PolicyEdits edits;
    private final CountyStore counties;
    private final Accounts accounts;
    private final Clock clock;

    PolicyController(PolicyEdits edits, CountyStore counties, Accounts accounts, Clock clock) {
        this.edits = edits;
        this.counties = counties;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Every policy parameter with its values over time. The ETag is the revision of the county's tables.
     *
     * @param county the county
     * @param known values as they were known at this moment; as they are now when it is left out
     */
    @Get
    HttpResponse<List<PolicyView>> list(String county, @QueryValue @Nullable Instant known, Language language) {
        long revision = counties.findRevision(county).orElse(0L);
        LocalDate today = CountyDay.today(clock);
        Map<String, String> names = new HashMap<>();
        List<PolicyView> views = edits.list(county).stream()
                .map(story -> known == null ? story : story.knownAt(known))
                .map(story -> PolicyView.of(
                        story, today, actor -> names.computeIfAbsent(actor, id -> name(county, id)), language))
                .toList();
        return Revisions.tagged(views, revision);
    }

    /** An account that is no longer there is told by its id. */
    private String name(String county, String account) {
        return accounts.find(county, account).map(Account::name).orElse(account);
    }

    /**
     * What a parameter shall be.
     *
     * @param value as in files
     * @param reason in words, 500 characters at most; needed where the day is not ahead
     */
    @Serdeable
    record Wanted(String value, @Nullable String reason) {}

    /**
     * Lets a value hold from a day on, until the next one. Where that day is not ahead, what was planned with the value before
     * stays explainable: a reason is needed, and the value before is kept.
     *
     * @param county the county
     * @param parameter key of the parameter
     * @param from the first day
     * @param wanted the value
     */
    @Put("/{parameter}/values/{from}")
    @Secured(Role.ADMINISTRATOR)
    HttpResponse<RowBodies.Saved> set(
            String county,
            String parameter,
            LocalDate from,
            @Body Wanted wanted,
            @Header("If-Match") @Nullable String seen,
            Caller caller) {
        PolicyValue value = new PolicyValue(known(parameter), wanted.value().strip(), from);
        String reason = ShortText.of("reason", wanted.reason(), LONGEST_REASON);
        long revision = edits.set(caller, value, reason, Revisions.of(seen));
        return Revisions.tagged(new RowBodies.Saved(revision, List.of()), revision);
    }

    /**
     * Takes a value back that is still ahead.
     *
     * @param county the county
     * @param parameter key of the parameter
     * @param from the day from which it would hold
     */
    @Delete("/{parameter}/values/{from}")
    @Secured(Role.ADMINISTRATOR)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> remove(
            String county, String parameter, LocalDate from, @Header("If-Match") @Nullable String seen, Caller caller) {
        PolicyValue value = new PolicyValue(known(parameter), "", from);
        long revision = edits.remove(caller, value, Revisions.of(seen));
        return HttpResponse.noContent().header("ETag", Revisions.etag(revision));
    }

    private static String known(String parameter) {
        return PolicyParameter.find(parameter)
                .map(PolicyParameter::key)
                .orElseThrow(() ->
                        new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.policy_unknown", parameter)));
    }
}
