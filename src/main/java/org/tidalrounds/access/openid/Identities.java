package org.tidalrounds.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** Finds the account of somebody whom a provider has named. */
@Singleton
final class Identities {
    private final CountyTransactions transactions;
    private final Accounts accounts;
    private final AuditTrail trail;

    Identities(CountyTransactions transactions, Accounts accounts, AuditTrail trail) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** The account linked to a subject; the first time the one with the telephone number that the provider has verified. */
    Optional<Account> find(String countyId, JWTClaimsSet claims) {
        Optional<Account> account = linked(countyId, claims);
        if (account.isEmpty()) {
            account = byVerifiedPhone(countyId, claims);
            account.ifPresent(found -> link(countyId, claims, found.id()));
        }
        return account.filter(Account::isActive);
    }

    private Optional<Account> linked(String countyId, JWTClaimsSet claims) {
        List<String> ids = transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        "select account_id from account_identities where county_id = ? and issuer = ? and subject = ?",
                        List.of(countyId, claims.getIssuer(), claims.getSubject()),
                        row -> row.getString(1)));
        return ids.stream().findFirst().flatMap(id -> accounts.find(countyId, id));
    }

    private Optional<Account> byVerifiedPhone(String countyId, JWTClaimsSet claims) {
        boolean verified = Boolean.TRUE.equals(claims.getClaim("phone_number_verified"));
        return verified && claims.getClaim("phone_number") instanceof String phone
                ? accounts.findByPhone(countyId, phone)
                : Optional.empty();
    }

    private void link(String countyId, JWTClaimsSet claims, String accountId) {
        transactions.write(countyId, connection -> {
            Rows.change(
                    connection,
                    "insert into account_identities (county_id, issuer, subject, account_id) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    countyId,
                    claims.getIssuer(),
                    claims.getSubject(),
                    accountId);
            trail.record(
                    connection,
                    countyId,
                    new AuditEvent(accountId, "account.link", "account:" + accountId, java.util.Map.of()));
            return accountId;
        });
    }
}
