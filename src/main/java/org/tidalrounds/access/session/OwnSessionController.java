package org.tidalrounds.access.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.account.Passwords;
import org.tidalrounds.language.Message;

/** What everybody who is signed in may do with their own sessions and password. */
@Controller("/api/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnSessionController {
    private final Sessions sessions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final TryLimits limits;
    private final AccessSettings settings;
    private final RefreshCookie cookie;

    OwnSessionController(
            Sessions sessions,
            Accounts accounts,
            Passwords passwords,
            TryLimits limits,
            AccessSettings settings,
            RefreshCookie cookie) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.settings = settings;
        this.cookie = cookie;
    }

    /** A change of one's own password. */
    @Serdeable
    record PasswordChange(String current, String replacement) {}

    /** Where the caller is signed in. */
    @Get
    List<SessionView> list(Caller caller) {
        return sessions.list(caller);
    }

    /** Who is signed in. */
    @Get("/current")
    SignedIn.Me me(Caller caller) {
        return SignedIn.Me.of(caller.countyId(), own(caller));
    }

    /** Signs out here. */
    @Delete("/current")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> signOut(HttpRequest<?> request, Caller caller) {
        sessions.end(caller, caller.sessionId());
        return gone(request);
    }

    /** Signs out everywhere. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> signOutEverywhere(HttpRequest<?> request, Caller caller) {
        sessions.endAll(caller);
        return gone(request);
    }

    /** Signs out somewhere else. */
    @Delete("/{session}")
    @Status(HttpStatus.NO_CONTENT)
    void end(Caller caller, String session) {
        if (!sessions.end(caller, session)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("access.no_session", session));
        }
    }

    /** Changes one's own password; all other sessions end. */
    @Put("/current/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(Caller caller, @Body PasswordChange change) {
        Account account = own(caller);
        String subject = "password " + account.id();
        limits.count(caller.countyId(), subject, settings.triesPerPhone());
        if (!passwords.matches(change.current(), account.passwordHash())) {
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("access.current_wrong"));
        }
        limits.clear(caller.countyId(), subject);
        passwords.findFault(change.replacement(), account.phone()).ifPresent(OwnSessionController::refuse);
        if (change.replacement().equals(change.current())) {
            refuse(Message.of("access.password_same"));
        }
        accounts.changePassword(
                caller.countyId(), account.id(), change.replacement(), false, caller.sessionId(), account.id());
    }

    private static void refuse(Message fault) {
        throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, fault);
    }

    private Account own(Caller caller) {
        return accounts.find(caller.countyId(), caller.accountId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.UNAUTHORIZED, Message.of("access.session_over")));
    }

    private HttpResponse<?> gone(HttpRequest<?> request) {
        MutableHttpResponse<?> response = HttpResponse.noContent();
        cookie.remove(request, response);
        return response;
    }
}
