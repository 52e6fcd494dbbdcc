package org.tidalrounds.access.session;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.account.Passwords;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.language.Message;

/**
 * Lets people in by telephone number and password, or by a one-time code. A wrong number, a wrong password, a locked out or
 * disabled account all look alike from outside.
 */
@Singleton
final class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final PhoneOwners owners;
    private final TryLimits limits;
    private final PersonalCipher cipher;
    private final AuditTrail trail;
    private final CountyTransactions transactions;
    private final AccessSettings settings;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            OneTimeCodes codes,
            PhoneOwners owners,
            TryLimits limits,
            PersonalCipher cipher,
            AuditTrail trail,
            CountyTransactions transactions,
            AccessSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.owners = owners;
        this.limits = limits;
        this.cipher = cipher;
        this.trail = trail;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Who knocks: a telephone number as typed, and the network address it comes from. */
    record Visitor(String countyId, String phone, String address) {}

    /**
     * The account of a number and its password.
     *
     * @throws HttpStatusException if they are not right, or were tried too often
     */
    Account byPassword(Visitor visitor, String password) {
        String subject = admit(visitor);
        Optional<Account> account = accounts.findByPhone(visitor.countyId(), visitor.phone());
        boolean right = passwords.matches(password, account.flatMap(Account::passwordHash));
        return welcome(visitor, subject, "password", account.filter(found -> right && found.isActive()));
    }

    /**
     * The account of a number and the code sent to it, made if it is the first time.
     *
     * @throws HttpStatusException if they are not right, or were tried too often
     */
    Account byCode(Visitor visitor, String code) {
        String subject = admit(visitor);
        boolean right = codes.redeem(visitor.countyId(), subject, code);
        Optional<Account> account = right ? owners.find(visitor.countyId(), visitor.phone()) : Optional.empty();
        return welcome(visitor, subject, "code", account);
    }

    /**
     * The same with a password that is the account's from now on; every session that it had ends.
     *
     * @throws HttpStatusException also if the password will not do; the code is good still
     */
    Account byCode(Visitor visitor, String code, String replacement) {
        passwords.findFault(replacement, visitor.phone()).ifPresent(fault -> {
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, fault);
        });
        Account account = byCode(visitor, code);
        accounts.changePassword(visitor.countyId(), account.id(), replacement, false, "", account.id());
        return accounts.find(visitor.countyId(), account.id()).orElseThrow();
    }

    /**
     * Sends a code to a number, if it is known.
     *
     * @throws HttpStatusException if that was asked too often, or the county has no way to send codes
     */
    void sendCode(Visitor visitor) {
        requireCounty(visitor.countyId());
        String subject = subject(visitor);
        limits.count(visitor.countyId(), address(visitor), settings.triesPerAddress());
        limits.count(visitor.countyId(), "code " + subject, settings.codesPerPhone());
        codes.send(visitor.countyId(), visitor.phone(), subject);
    }

    /** Counts the try; returns the keyed hash of the number. */
    private String admit(Visitor visitor) {
        requireCounty(visitor.countyId());
        String subject = subject(visitor);
        try {
            limits.count(visitor.countyId(), address(visitor), settings.triesPerAddress());
            limits.count(visitor.countyId(), "phone " + subject, settings.triesPerPhone());
        } catch (TooManyTries e) {
            record(visitor, "session.locked_out", Map.of());
            throw e;
        }
        return subject;
    }

    private Account welcome(Visitor visitor, String subject, String way, Optional<Account> account) {
        if (account.isEmpty()) {
            record(visitor, "session.refused", Map.of("way", way));
            throw new HttpStatusException(HttpStatus.UNAUTHORIZED, Message.of("access.wrong_" + way));
        }
        limits.clear(visitor.countyId(), "phone " + subject);
        return account.get();
    }

    private void record(Visitor visitor, String action, Map<String, String> details) {
        String account = accounts.findByPhone(visitor.countyId(), visitor.phone())
                .map(found -> "account:" + found.id())
                .orElse("");
        trail.record(visitor.countyId(), new AuditEvent(AuditEvent.NOBODY, action, account, details));
    }

    private void requireCounty(String countyId) {
        boolean there = transactions.readShared(connection -> !Rows.list(
                        connection, "select 1 from counties where county_id = ?", List.of(countyId), row -> 1)
                .isEmpty());
        if (!there) {
            throw new HttpStatusException(HttpStatus.UNAUTHORIZED, Message.of("access.wrong_password"));
        }
    }

    private String subject(Visitor visitor) {
        return hash(visitor.countyId(), PersonalKind.PHONE, visitor.phone());
    }

    private String address(Visitor visitor) {
        return "address " + hash(visitor.countyId(), PersonalKind.IDENTITY_NUMBER, visitor.address());
    }

    private String hash(String countyId, PersonalKind kind, String text) {
        return cipher.hashes(countyId, kind, text).get(0);
    }
}
