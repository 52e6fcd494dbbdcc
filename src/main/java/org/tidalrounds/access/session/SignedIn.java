package org.tidalrounds.access.session;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.account.Account;

/**
 * The answer to a sign-in or a renewal.
 *
 * @param expiresInSeconds of the access token
 * @param refreshToken for phones; browsers get it as a cookie that scripts cannot read
 */
@Serdeable
record SignedIn(String accessToken, long expiresInSeconds, Optional<String> refreshToken, Me account) {

    /**
     * Who is signed in.
     *
     * @param mustChangePassword until then nothing else is allowed
     */
    @Serdeable
    record Me(
            String id,
            String county,
            String name,
            List<String> roles,
            Optional<String> doctorId,
            Optional<String> residentId,
            Optional<String> townshipCode,
            boolean mustChangePassword) {
        static Me of(String countyId, Account account) {
            return new Me(
                    account.id(),
                    countyId,
                    account.name(),
                    account.roles().stream().sorted().toList(),
                    account.links().doctorId(),
                    account.links().residentId(),
                    account.links().townshipCode(),
                    account.mustChangePassword());
        }
    }
}
