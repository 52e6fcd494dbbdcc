package org.tidalrounds.access.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.account.Account;

/** Signing in for pages that work without scripts: they keep a cookie of their own, which stands for the session. */
@Singleton
public final class PageSessions {
    private static final int LONGEST_DEVICE = 200;

    private final SignIn signIn;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final Callers callers;
    private final OneTimeCodes codes;
    private final HttpClientAddressResolver addresses;

    PageSessions(
            SignIn signIn,
            Sessions sessions,
            AccessTokens accessTokens,
            Callers callers,
            OneTimeCodes codes,
            HttpClientAddressResolver addresses) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.callers = callers;
        this.codes = codes;
        this.addresses = addresses;
    }

    /** Whether one-time codes can be sent in a county. */
    public boolean sendsCodes(String countyId) {
        return codes.serves(countyId);
    }

    /** Sends a code to a number, if it is known; nobody learns whether it is. */
    public void sendCode(HttpRequest<?> request, String countyId, String phone) {
        signIn.sendCode(visitor(request, countyId, phone));
    }

    /**
     * Begins a session by password.
     *
     * @throws io.micronaut.http.exceptions.HttpStatusException if number and password are not right, or were tried too often
     */
    public AccessTokens.Proven byPassword(HttpRequest<?> request, String countyId, String phone, String password) {
        return begin(request, countyId, signIn.byPassword(visitor(request, countyId, phone), password), "password");
    }

    /** Begins a session by a one-time code; refusals as {@link #byPassword}. */
    public AccessTokens.Proven byCode(HttpRequest<?> request, String countyId, String phone, String code) {
        return begin(request, countyId, signIn.byCode(visitor(request, countyId, phone), code), "code");
    }

    /** Whose session it is; empty if it is over. */
    public Optional<Caller> find(AccessTokens.Proven session) {
        return callers.find(session);
    }

    /** Signs out. */
    public void end(AccessTokens.Proven session) {
        callers.find(session).ifPresent(caller -> sessions.end(caller, session.sessionId()));
    }

    private AccessTokens.Proven begin(HttpRequest<?> request, String countyId, Account account, String way) {
        String device = request.getHeaders().get("User-Agent", String.class, "");
        Tokens tokens = sessions.begin(
                countyId, account.id(), way, device.substring(0, Math.min(LONGEST_DEVICE, device.length())));
        return accessTokens.find(tokens.access()).orElseThrow();
    }

    private SignIn.Visitor visitor(HttpRequest<?> request, String countyId, String phone) {
        return new SignIn.Visitor(countyId, phone, addresses.resolve(request));
    }
}
