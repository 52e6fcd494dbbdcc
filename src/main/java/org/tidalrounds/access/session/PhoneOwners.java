package org.tidalrounds.access.session;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;

/**
 * Doctors and residents by the telephone number that the county has of them: they need no account made beforehand, the first
 * one-time code makes it. A number that several share makes none.
 */
@Singleton
final class PhoneOwners {
    private static final Set<String> BY_CODE = Set.of(Role.DOCTOR, Role.RESIDENT);

    private final Accounts accounts;
    private final CountyTransactions transactions;
    private final PersonalCipher cipher;

    PhoneOwners(Accounts accounts, CountyTransactions transactions, PersonalCipher cipher) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.cipher = cipher;
    }

    private record Owner(String name, String role, Links links) {}

    /** Whether a one-time code may let this number in. */
    boolean knows(String countyId, String phone) {
        return accounts.findByPhone(countyId, phone)
                .map(PhoneOwners::mayUseCodes)
                .orElseGet(() -> owners(countyId, phone).size() == 1);
    }

    /** The account of a number that has proved itself by a code, made if need be. */
    Optional<Account> find(String countyId, String phone) {
        Optional<Account> account = accounts.findByPhone(countyId, phone);
        if (account.isPresent()) {
            return account.filter(PhoneOwners::mayUseCodes);
        }
        List<Owner> owners = owners(countyId, phone);
        return owners.size() == 1 ? Optional.of(create(countyId, phone, owners.get(0))) : Optional.empty();
    }

    /** A code is weaker than a password: it opens no account that may more than look at its own affairs. */
    private static boolean mayUseCodes(Account account) {
        return account.isActive() && BY_CODE.containsAll(account.roles());
    }

    private Account create(String countyId, String phone, Owner owner) {
        NewAccount wanted =
                new NewAccount(owner.name(), phone, Optional.empty(), false, Set.of(owner.role()), owner.links());
        return accounts.create(countyId, wanted, AuditEvent.SERVICE);
    }

    private List<Owner> owners(String countyId, String phone) {
        String[] hashes = cipher.hashes(countyId, PersonalKind.PHONE, phone).toArray(String[]::new);
        return transactions.read(countyId, connection -> {
            List<Owner> owners = new ArrayList<>(Rows.list(
                    connection,
                    "select doctor_id, name from doctors where county_id = ? and phone_hash = any(?)",
                    List.of(countyId, hashes),
                    row -> new Owner(
                            cipher.open(countyId, "doctors.name", row.getString(2)),
                            Role.DOCTOR,
                            Links.ofDoctor(row.getString(1)))));
            owners.addAll(Rows.list(
                    connection,
                    "select resident_id, name from residents where county_id = ? and phone_hash = any(?)",
                    List.of(countyId, hashes),
                    row -> new Owner(
                            cipher.open(countyId, "residents.name", row.getString(2)),
                            Role.RESIDENT,
                            Links.ofResident(row.getString(1)))));
            return owners;
        });
    }
}
