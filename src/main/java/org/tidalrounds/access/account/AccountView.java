package org.tidalrounds.access.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.personal.PersonalKind;

/**
 * An account as administrators see it.
 *
 * @param name masked in lists
 * @param phone masked in lists
 * @param state active, disabled or erased
 */
@Serdeable
public record AccountView(
        String id,
        String name,
        String phone,
        String state,
        List<String> roles,
        Optional<String> doctorId,
        Optional<String> residentId,
        Optional<String> townshipCode,
        boolean mustChangePassword,
        Instant createdAt) {
    static AccountView masked(Account account) {
        return of(account, PersonalKind.NAME.masked(account.name()), PersonalKind.PHONE.masked(account.phone()));
    }

    static AccountView full(Account account) {
        return of(account, account.name(), account.phone());
    }

    private static AccountView of(Account account, String name, String phone) {
        return new AccountView(
                account.id(),
                name,
                phone,
                account.state().code(),
                account.roles().stream().sorted().toList(),
                account.links().doctorId(),
                account.links().residentId(),
                account.links().townshipCode(),
                account.mustChangePassword(),
                account.createdAt());
    }
}
