package org.tidalrounds.county.person;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;

/**
 * Erases a resident on request: name, telephone number, the day of birth and the account. The row stays with sex, year of
 * birth, village and key groups, so that counts of the past do not change.
 */
@Singleton
final class Erasure {
    /** In place of the name: "deregistered", in the language of the county's rows. */
    private static final String ERASED = "已注销";

    private final CountyTransactions transactions;
    private final PersonalCipher cipher;
    private final Accounts accounts;
    private final AuditTrail trail;

    Erasure(CountyTransactions transactions, PersonalCipher cipher, Accounts accounts, AuditTrail trail) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.accounts = accounts;
        this.trail = trail;
    }

    void eraseResident(Caller caller, String residentId) {
        String county = caller.countyId();
        transactions.write(county, connection -> {
            int erased = Rows.change(
                    connection,
                    "update residents set name = ?, name_hash = null, phone = null, phone_hash = null,"
                            + " birth_date = date_trunc('year', birth_date)::date where county_id = ? and resident_id = ?",
                    cipher.seal(county, "residents.name", ERASED),
                    county,
                    residentId);
            if (erased == 0) {
                throw PersonRecords.missing(residentId);
            }
            for (String account : accountsOf(connection, county, residentId)) {
                accounts.erase(connection, county, account);
            }
            trail.record(
                    connection,
                    county,
                    AuditEvent.of(
                            caller, PersonKind.RESIDENT.action("erase"), PersonKind.RESIDENT.subject(residentId)));
            return residentId;
        });
    }

    private static List<String> accountsOf(Connection connection, String county, String residentId)
            throws SQLException {
        return Rows.list(
                connection,
                "select account_id from accounts where county_id = ? and resident_id = ?",
                List.of(county, residentId),
                row -> row.getString(1));
    }
}
