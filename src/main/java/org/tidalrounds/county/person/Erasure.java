package org.tidalrounds.county.person;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.county.store.ErasedPeople;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.language.Message;

/**
 * Erases people on request: name, telephone number, the day of birth and the account. The row stays with what counts and plans of
 * the past need, see {@link ErasedPeople}. Other rooms hear of it by {@link ResidentErased}.
 */
@Singleton
final class Erasure {
    private final CountyTransactions transactions;
    private final PersonalCipher cipher;
    private final Accounts accounts;
    private final ErasedPeople erasedPeople;
    private final AuditTrail trail;
    private final ApplicationEventPublisher<ResidentErased> events;

    Erasure(
            CountyTransactions transactions,
            PersonalCipher cipher,
            Accounts accounts,
            ErasedPeople erasedPeople,
            AuditTrail trail,
            ApplicationEventPublisher<ResidentErased> events) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.accounts = accounts;
        this.erasedPeople = erasedPeople;
        this.trail = trail;
        this.events = events;
    }

    void eraseResident(Caller caller, String residentId) {
        String county = caller.countyId();
        transactions.write(county, connection -> {
            int erased = Rows.change(
                    connection,
                    "update residents set name = ?, name_hash = null, phone = null, phone_hash = null,"
                            + " birth_date = date_trunc('year', birth_date)::date where county_id = ? and resident_id = ?",
                    cipher.seal(county, "residents.name", ErasedPeople.NAME),
                    county,
                    residentId);
            events.publishEvent(new ResidentErased(connection, county, residentId, caller.accountId()));
            return finish(connection, caller, PersonKind.RESIDENT, residentId, erased);
        });
    }

    /** A doctor who has left: whoever is still in the county's data is needed there by name. */
    void eraseDoctor(Caller caller, String doctorId) {
        String county = caller.countyId();
        transactions.write(county, connection -> {
            List<Boolean> gone = Rows.list(
                    connection,
                    "select gone from doctors where county_id = ? and doctor_id = ? for update",
                    List.of(county, doctorId),
                    row -> row.getBoolean(1));
            if (gone.contains(false)) {
                throw new HttpStatusException(HttpStatus.CONFLICT, Message.of("county.doctor_works_here", doctorId));
            }
            int erased = Rows.change(
                    connection,
                    "update doctors set name = ?, name_hash = null, phone = null, phone_hash = null"
                            + " where county_id = ? and doctor_id = ?",
                    cipher.seal(county, "doctors.name", ErasedPeople.NAME),
                    county,
                    doctorId);
            return finish(connection, caller, PersonKind.DOCTOR, doctorId, erased);
        });
    }

    private String finish(Connection connection, Caller caller, PersonKind kind, String id, int erased)
            throws SQLException {
        if (erased == 0) {
            throw PersonRecords.missing(id);
        }
        String county = caller.countyId();
        erasedPeople.add(connection, county, kind.word(), id);
        for (String account : accountsOf(connection, county, kind, id)) {
            accounts.erase(connection, county, account);
        }
        trail.record(connection, county, AuditEvent.of(caller, kind.action("erase"), kind.subject(id)));
        return id;
    }

    private static List<String> accountsOf(Connection connection, String county, PersonKind kind, String id)
            throws SQLException {
        return Rows.list(
                connection,
                "select account_id from accounts where county_id = ? and " + kind.idColumn() + " = ?",
                List.of(county, id),
                row -> row.getString(1));
    }
}
