package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.device.Devices;

/** Ends what is too late for any device, and forgets what is old. */
@Singleton
public final class Clearing {
    /** How long the inbox and the record of what was delivered are kept. */
    private static final Period KEPT = Period.ofDays(90);

    private final CountyTransactions transactions;
    private final Devices devices;
    private final Clock clock;

    Clearing(CountyTransactions transactions, Devices devices, Clock clock) {
        this.transactions = transactions;
        this.devices = devices;
        this.clock = clock;
    }

    /** Clears a county up. */
    public void clear(String countyId) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.write(countyId, connection -> {
            Rows.change(
                    connection,
                    "update push_deliveries d set state = 'expired', changed_at = ? from push_alerts a where d.county_id = ?"
                            + " and d.state = 'waiting' and a.county_id = d.county_id and a.alert_id = d.alert_id"
                            + " and a.expires_at <= ?",
                    now,
                    countyId,
                    now);
            OffsetDateTime old = now.minus(KEPT);
            Rows.change(connection, "delete from push_messages where county_id = ? and expires_at < ?", countyId, old);
            // An alert lives as long as the last of its messages, so none of them is left behind.
            Rows.change(connection, "delete from push_alerts where county_id = ? and expires_at < ?", countyId, old);
            return devices.forgetExpired(connection, countyId);
        });
    }
}
