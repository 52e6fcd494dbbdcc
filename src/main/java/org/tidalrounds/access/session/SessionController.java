package org.tidalrounds.access.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.language.Message;

/** Signing in, and keeping a session alive. */
@Controller("/api/sessions")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {
    private static final int LONGEST_DEVICE = 200;

    private final SignIn signIn;
    private final Sessions sessions;
    private final Callers callers;
    private final AccessTokens accessTokens;
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final RefreshCookie cookie;
    private final HttpClientAddressResolver addresses;
    private final AccessSettings settings;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            Callers callers,
            AccessTokens accessTokens,
            Accounts accounts,
            OneTimeCodes codes,
            RefreshCookie cookie,
            HttpClientAddressResolver addresses,
            AccessSettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.callers = callers;
        this.accessTokens = accessTokens;
        this.accounts = accounts;
        this.codes = codes;
        this.cookie = cookie;
        this.addresses = addresses;
        this.settings = settings;
    }

    /**
     * What somebody signs in with: a password or a code.
     *
     * @param replacement with a code alone: the password of the account from now on; every other session ends
     * @param keepsCookies whether the caller is a browser, whose refresh token comes as a cookie; false if absent
     */
    @Serdeable
    record Credentials(
            String county,
            String phone,
            Optional<String> password,
            Optional<String> code,
            Optional<String> replacement,
            @Nullable Boolean keepsCookies) {}

    /** Where a one-time code shall go. */
    @Serdeable
    record CodeRequest(String county, String phone) {}

    /** What a phone renews its session with; browsers send a cookie instead. */
    @Serdeable
    record Renewal(Optional<String> refreshToken) {}

    /** How people of a county may sign in beside a password. */
    @Serdeable
    record Ways(boolean code) {}

    /** How people of a county may sign in beside a password. */
    @Get("/ways")
    Ways ways(@QueryValue String county) {
        return new Ways(codes.serves(county));
    }

    /** Signs in with a password or a one-time code; with a code a forgotten password can be replaced. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<SignedIn> signIn(HttpRequest<?> request, @Body Credentials credentials) {
        if (credentials.password().isPresent() && credentials.replacement().isPresent()) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("access.replaced_by_code", "replacement", "password"));
        }
        SignIn.Visitor visitor = visitor(request, credentials.county(), credentials.phone());
        String way = credentials.password().isPresent() ? "password" : "code";
        Account account = credentials
                .password()
                .map(password -> signIn.byPassword(visitor, password))
                .orElseGet(() -> byCode(visitor, credentials));
        Tokens tokens = sessions.begin(visitor.countyId(), account.id(), way, device(request));
        return answer(
                request, HttpStatus.CREATED, visitor.countyId(), account, tokens, isTrue(credentials.keepsCookies()));
    }

    private Account byCode(SignIn.Visitor visitor, Credentials credentials) {
        String code = credentials.code().orElse("");
        return credentials
                .replacement()
                .map(password -> signIn.byCode(visitor, code, password))
                .orElseGet(() -> signIn.byCode(visitor, code));
    }

    /** Sends a code if the number is known; the answer is the same if it is not. */
    @Post("/codes")
    @Status(HttpStatus.ACCEPTED)
    void sendCode(HttpRequest<?> request, @Body CodeRequest wanted) {
        signIn.sendCode(visitor(request, wanted.county(), wanted.phone()));
    }

    /** New tokens for a refresh token; none (204) for a browser that has no cookie. */
    @Post("/renewal")
    HttpResponse<SignedIn> renew(HttpRequest<?> request, @Body Renewal renewal) {
        Optional<String> kept = RefreshCookie.find(request);
        Optional<String> text = renewal.refreshToken().or(() -> kept);
        if (text.isEmpty()) {
            return HttpResponse.noContent();
        }
        Optional<CountyToken> token = text.flatMap(CountyToken::find);
        Optional<Tokens> tokens = token.flatMap(sessions::renew);
        Optional<Caller> caller =
                tokens.flatMap(next -> accessTokens.find(next.access())).flatMap(callers::find);
        if (caller.isEmpty()) {
            boolean revoked = token.filter(sessions::wasRevoked).isPresent();
            throw new HttpStatusException(
                    HttpStatus.UNAUTHORIZED, Message.of(revoked ? "access.session_revoked" : "access.session_over"));
        }
        Account account =
                accounts.find(caller.get().countyId(), caller.get().accountId()).orElseThrow();
        boolean byCookie = renewal.refreshToken().isEmpty();
        return answer(request, HttpStatus.OK, caller.get().countyId(), account, tokens.orElseThrow(), byCookie);
    }

    private HttpResponse<SignedIn> answer(
            HttpRequest<?> request,
            HttpStatus status,
            String countyId,
            Account account,
            Tokens tokens,
            boolean inCookie) {
        MutableHttpResponse<SignedIn> response = HttpResponse.status(status);
        if (inCookie) {
            cookie.put(request, response, tokens.refresh());
        }
        return response.body(new SignedIn(
                tokens.access(),
                settings.accessTokenLife().toSeconds(),
                inCookie ? Optional.empty() : Optional.of(tokens.refresh()),
                SignedIn.Me.of(countyId, account)));
    }

    private SignIn.Visitor visitor(HttpRequest<?> request, String county, String phone) {
        return new SignIn.Visitor(county, phone, addresses.resolve(request));
    }

    private static String device(HttpRequest<?> request) {
        String named = request.getHeaders().get("User-Agent", String.class, "");
        return named.substring(0, Math.min(LONGEST_DEVICE, named.length()));
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }
}
