package org.tidalrounds.access.account;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Role;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.language.Message;

/** The accounts of counties. Every change is on the audit trail, in the same transaction, and holds from the next request on. */
@Singleton
public final class Accounts {
    private final CountyTransactions transactions;
    private final AccountRows rows;
    private final AccountRules rules;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Clock clock;

    Accounts(
            CountyTransactions transactions,
            AccountRows rows,
            AccountRules rules,
            Passwords passwords,
            AuditTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.rules = rules;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    public Optional<Account> find(String countyId, String accountId) {
        return transactions
                .read(countyId, connection -> rows.list(connection, countyId, "account_id = ?", accountId))
                .stream()
                .findFirst();
    }

    public Optional<Account> findByPhone(String countyId, String phone) {
        return transactions.read(countyId, connection -> rows.ofPhone(connection, countyId, phone)).stream()
                .findFirst();
    }

    /**
     * Accounts by id, those after one.
     *
     * @param role only those that have it
     * @throws AccountRefused if no such role is known
     */
    public List<Account> list(String countyId, Optional<String> role, String after, int limit) {
        role.ifPresent(AccountRules::requireRole);
        String ofRole = role.isPresent() ? "? = any (roles) and " : "";
        Object[] values = Stream.concat(role.stream(), Stream.of(after, limit)).toArray();
        return transactions.read(
                countyId,
                connection ->
                        rows.list(connection, countyId, ofRole + "account_id > ? order by account_id limit ?", values));
    }

    /** The accounts of a telephone number, or of the doctor or resident of an id. */
    public List<Account> listOf(String countyId, String who) {
        return transactions.read(countyId, connection -> rows.of(connection, countyId, who.strip()));
    }

    /**
     * Makes an account.
     *
     * @throws AccountRefused if a value does not fit or the telephone number has an account
     */
    public Account create(String countyId, NewAccount wanted, String actor) {
        Optional<String> passwordHash = wanted.password().map(passwords::hash);
        return transactions.write(countyId, connection -> {
            String phone = PersonalKind.PHONE.normalised(wanted.phone());
            rules.requireName(wanted.name());
            rules.requirePhone(phone);
            rules.requireFit(connection, countyId, wanted.roles(), wanted.links());
            lock(connection, countyId);
            if (!rows.ofPhone(connection, countyId, phone).isEmpty()) {
                throw AccountRefused.clash(Message.of("access.phone_taken", PersonalKind.PHONE.masked(phone)));
            }
            Account account = new Account(
                    UUID.randomUUID().toString(),
                    wanted.name().strip(),
                    phone,
                    passwordHash,
                    wanted.mustChangePassword(),
                    Account.State.ACTIVE,
                    wanted.roles(),
                    wanted.links(),
                    clock.instant());
            rows.insert(connection, countyId, account);
            trail.record(connection, countyId, event(actor, "account.create", account.id(), wanted.roles()));
            return account;
        });
    }

    /**
     * Gives an account other roles.
     *
     * @throws AccountRefused if they do not fit, or no administrator would be left
     */
    public void changeRoles(String countyId, String accountId, Set<String> roles, Links links, String actor) {
        transactions.write(countyId, connection -> {
            rules.requireFit(connection, countyId, roles, links);
            lock(connection, countyId);
            Rows.change(
                    connection,
                    "update accounts set roles = ?, doctor_id = ?, resident_id = ?, township_code = ?"
                            + " where county_id = ? and account_id = ?",
                    roles.toArray(String[]::new),
                    links.doctorId().orElse(null),
                    links.residentId().orElse(null),
                    links.townshipCode().orElse(null),
                    countyId,
                    accountId);
            requireAdministrator(connection, countyId);
            trail.record(connection, countyId, event(actor, "account.roles", accountId, roles));
            return accountId;
        });
    }

    /**
     * Enables or disables an account; all sessions of a disabled one end.
     *
     * @throws AccountRefused if no administrator would be left, or the account is erased
     */
    public void changeState(String countyId, String accountId, Account.State state, String actor) {
        transactions.write(countyId, connection -> {
            lock(connection, countyId);
            int changed = Rows.change(
                    connection,
                    "update accounts set state = ? where county_id = ? and account_id = ? and state <> 'erased'",
                    state.code(),
                    countyId,
                    accountId);
            if (changed == 0) {
                throw AccountRefused.clash(Message.of("access.account_erased", accountId));
            }
            requireAdministrator(connection, countyId);
            if (state != Account.State.ACTIVE) {
                endSessions(connection, countyId, accountId);
            }
            trail.record(
                    connection,
                    countyId,
                    event(actor, "account.state", accountId, Set.of()).with("state", state.code()));
            return accountId;
        });
    }

    /** Sets a password; every session of the account ends but the one named. */
    public void changePassword(
            String countyId, String accountId, String password, boolean mustChange, String keptSession, String actor) {
        String hash = passwords.hash(password);
        String now = clock.instant().toString();
        transactions.write(countyId, connection -> {
            Rows.change(
                    connection,
                    "update accounts set password_hash = ?, must_change_password = ? where county_id = ? and account_id = ?",
                    hash,
                    mustChange,
                    countyId,
                    accountId);
            Rows.change(
                    connection,
                    "update sessions set ends_at = ?::timestamptz where county_id = ? and account_id = ?"
                            + " and session_id <> ? and ends_at > ?::timestamptz",
                    now,
                    countyId,
                    accountId,
                    keptSession,
                    now);
            trail.record(connection, countyId, event(actor, "account.password", accountId, Set.of()));
            return accountId;
        });
    }

    /** Erases whatever personal a resident's or doctor's account holds, within the caller's transaction. */
    public void erase(Connection connection, String countyId, String accountId) throws SQLException {
        endSessions(connection, countyId, accountId);
        Rows.change(
                connection,
                "update accounts set state = 'erased', name_sealed = null, phone_sealed = null, phone_hash = null,"
                        + " password_hash = null, roles = '{}', doctor_id = null, resident_id = null"
                        + " where county_id = ? and account_id = ?",
                countyId,
                accountId);
    }

    private void endSessions(Connection connection, String countyId, String accountId) throws SQLException {
        Rows.change(
                connection,
                "update sessions set revoked_at = ?::timestamptz where county_id = ? and account_id = ? and revoked_at is null",
                clock.instant().toString(),
                countyId,
                accountId);
    }

    /** Whether a county has anybody who may make accounts. */
    public boolean hasAdministrator(String countyId) {
        return transactions.read(
                countyId, connection -> !administrators(connection, countyId).isEmpty());
    }

    private List<Account> administrators(Connection connection, String countyId) throws SQLException {
        return rows.list(connection, countyId, "state = 'active' and ? = any(roles)", Role.ADMINISTRATOR);
    }

    private void requireAdministrator(Connection connection, String countyId) throws SQLException {
        if (administrators(connection, countyId).isEmpty()) {
            throw AccountRefused.clash(Message.of("access.last_administrator"));
        }
    }

    /** One change of a county's accounts at a time, so that two do not each take the other for the last administrator. */
    private static void lock(Connection connection, String countyId) throws SQLException {
        Rows.list(
                connection,
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                List.of("accounts " + countyId),
                row -> "");
    }

    private static AuditEvent event(String actor, String action, String accountId, Set<String> roles) {
        AuditEvent event = new AuditEvent(actor, action, "account:" + accountId, java.util.Map.of());
        return roles.isEmpty() ? event : event.with("roles", String.join(" ", new java.util.TreeSet<>(roles)));
    }
}
