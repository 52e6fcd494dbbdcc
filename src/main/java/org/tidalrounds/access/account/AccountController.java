package org.tidalrounds.access.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Message;

/** How administrators keep their county's accounts. */
@Controller("/api/counties/{county}/accounts")
@Secured(Role.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {
    private static final int MOST = 500;

    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail trail;

    AccountController(Accounts accounts, Passwords passwords, AuditTrail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * Accounts by id.
     *
     * @param after where the next page begins; absent after the last
     */
    @Serdeable
    record Page(List<AccountView> accounts, Optional<String> after) {}

    /** What is asked of a new account. */
    @Serdeable
    record Wanted(
            String name,
            String phone,
            Set<String> roles,
            Optional<String> doctorId,
            Optional<String> residentId,
            Optional<String> townshipCode) {}

    /** What an account may do, and for whom. */
    @Serdeable
    record Roles(
            Set<String> roles, Optional<String> doctorId, Optional<String> residentId, Optional<String> townshipCode) {}

    /**
     * Whose accounts are looked for.
     *
     * @param who a telephone number, or the id of a doctor or resident
     */
    @Serdeable
    record Search(String who) {}

    /** {@code active} or {@code disabled}. */
    @Serdeable
    record NewState(String state) {}

    /**
     * An account whose password is said this once.
     *
     * @param password to be changed at the first sign-in
     */
    @Serdeable
    record Handover(AccountView account, String password) {}

    /**
     * Accounts by id, a page at a time.
     *
     * @param role only those that have it
     */
    @Get
    Page list(
            String county,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "100") int limit,
            @QueryValue @Nullable String role) {
        if (limit < 1 || limit > MOST) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, Message.of("access.limit", limit, MOST));
        }
        List<Account> page = accounts.list(county, Optional.ofNullable(role), after, limit);
        Optional<String> next = page.size() < limit
                ? Optional.empty()
                : Optional.of(page.get(limit - 1).id());
        return new Page(page.stream().map(AccountView::masked).toList(), next);
    }

    /** Accounts of somebody. A search is posted, since addresses are written down on their way. */
    @Post("/searches")
    Page search(String county, @Body Search search) {
        List<Account> found = accounts.listOf(county, search.who());
        return new Page(found.stream().map(AccountView::masked).toList(), Optional.empty());
    }

    /** One account. */
    @Get("/{account}")
    AccountView get(String county, String account, Caller caller) {
        Account found = require(county, account);
        trail.record(county, AuditEvent.of(caller, "account.read", "account:" + account));
        return AccountView.full(found);
    }

    /** Makes an account; its first password is told once. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<Handover> create(String county, @Body Wanted wanted, Caller caller) {
        String password = passwords.make();
        Links links = new Links(wanted.doctorId(), wanted.residentId(), wanted.townshipCode());
        Account account = accounts.create(
                county,
                new NewAccount(wanted.name(), wanted.phone(), Optional.of(password), true, wanted.roles(), links),
                caller.accountId());
        return HttpResponse.created(
                new Handover(AccountView.full(account), password),
                URI.create("/api/counties/" + county + "/accounts/" + account.id()));
    }

    /** Gives an account other roles. */
    @Put("/{account}/roles")
    AccountView changeRoles(String county, String account, @Body Roles wanted, Caller caller) {
        require(county, account);
        Links links = new Links(wanted.doctorId(), wanted.residentId(), wanted.townshipCode());
        accounts.changeRoles(county, account, wanted.roles(), links, caller.accountId());
        return AccountView.masked(require(county, account));
    }

    /** Enables or disables an account; the sessions of a disabled one end, and its phones forget what they hold. */
    @Put("/{account}/state")
    AccountView changeState(String county, String account, @Body NewState wanted, Caller caller) {
        require(county, account);
        Account.State state = switch (wanted.state()) {
            case "active" -> Account.State.ACTIVE;
            case "disabled" -> Account.State.DISABLED;
            default -> throw AccountRefused.value(Message.of("access.state_unknown", wanted.state()));
        };
        accounts.changeState(county, account, state, caller.accountId());
        return AccountView.masked(require(county, account));
    }

    /** Gives an account a new password; all its sessions end. Phones keep what they hold until they are signed in again. */
    @Post("/{account}/password-reset")
    Handover resetPassword(String county, String account, Caller caller) {
        require(county, account);
        String password = passwords.make();
        accounts.changePassword(county, account, password, true, "", caller.accountId());
        return new Handover(AccountView.masked(require(county, account)), password);
    }

    private Account require(String county, String account) {
        return accounts.find(county, account)
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("access.no_account", account)));
    }
}
