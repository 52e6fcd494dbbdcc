package org.tidalrounds.access.openid;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** The identity providers of counties, at most one each. */
@Singleton
public final class Providers implements SealedColumns {
    private static final SealedColumn SECRET =
            new SealedColumn("identity_providers", "client_secret_sealed", PersonalKind.IDENTITY_NUMBER, false);

    private final CountyTransactions transactions;
    private final PersonalCipher cipher;
    private final AuditTrail trail;

    Providers(CountyTransactions transactions, PersonalCipher cipher, AuditTrail trail) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.trail = trail;
    }

    @Override
    public List<SealedColumn> list() {
        return List.of(SECRET);
    }

    Optional<Provider> find(String countyId) {
        return transactions
                .read(
                        countyId,
                        connection -> Rows.list(
                                connection,
                                "select issuer, client_id, client_secret_sealed from identity_providers where county_id = ?",
                                List.of(countyId),
                                row -> new Provider(
                                        row.getString(1),
                                        row.getString(2),
                                        cipher.open(countyId, SECRET.place(), row.getString(3)))))
                .stream()
                .findFirst();
    }

    void put(Caller caller, Provider provider) {
        String county = caller.countyId();
        transactions.write(county, connection -> {
            Rows.change(
                    connection,
                    "insert into identity_providers (county_id, issuer, client_id, client_secret_sealed) values (?, ?, ?, ?)"
                            + " on conflict (county_id) do update set issuer = excluded.issuer,"
                            + " client_id = excluded.client_id, client_secret_sealed = excluded.client_secret_sealed",
                    county,
                    provider.issuer(),
                    provider.clientId(),
                    cipher.seal(county, SECRET.place(), provider.clientSecret()));
            trail.record(connection, county, AuditEvent.of(caller, "identity_provider.put", provider.issuer()));
            return provider;
        });
    }

    void remove(Caller caller) {
        String county = caller.countyId();
        transactions.write(county, connection -> {
            Rows.change(connection, "delete from identity_providers where county_id = ?", county);
            trail.record(connection, county, AuditEvent.of(caller, "identity_provider.remove", ""));
            return county;
        });
    }
}
