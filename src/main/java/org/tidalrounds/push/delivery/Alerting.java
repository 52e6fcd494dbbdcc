package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.device.Device;

/** Stores alerts, with a delivery for each device that their addressee is signed in on. */
@Singleton
final class Alerting {
    private static final String INSERT_ALERT = "insert into push_alerts (county_id, alert_id, addressee, kind, version,"
            + " urgent, collapse_key, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_DELIVERY =
            "insert into push_deliveries (county_id, alert_id, device_id, channel, urgent,"
                    + " state, next_at, changed_at) values (?, ?, ?, ?, ?, 'waiting', ?, ?)";
    /** What has not left yet need not: the new alert makes the device fetch everything. */
    private static final String SUPERSEDE = """
            update push_deliveries d set state = 'superseded', changed_at = ?
            from push_alerts old join push_alerts new on new.county_id = old.county_id and new.alert_id = any (?)
                and new.collapse_key = old.collapse_key and old.alert_id <> all (?)
                and new.addressee = old.addressee
            where d.county_id = ? and old.county_id = d.county_id and old.alert_id = d.alert_id and d.state = 'waiting'
            """;

    private final Reach reach;
    private final Clock clock;

    Alerting(Reach reach, Clock clock) {
        this.reach = reach;
        this.clock = clock;
    }

    private record Stored(UUID id, NewAlert alert) {}

    private record Delivery(Stored alert, Device device) {}

    void create(Connection connection, String countyId, List<NewAlert> wanted) throws SQLException {
        List<Stored> alerts = wanted.stream()
                .map(alert -> new Stored(UUID.randomUUID(), alert))
                .toList();
        OffsetDateTime now = utc(clock.instant());
        Rows.insert(connection, INSERT_ALERT, alerts, (stored, no) -> values(countyId, stored, now));
        Rows.insert(
                connection,
                "update push_messages set alert_id = ? where county_id = ? and message_id = any (?)",
                alerts,
                (stored, no) -> List.of(
                        stored.id(), countyId, stored.alert().messageIds().toArray(Long[]::new)));
        Rows.insert(
                connection,
                INSERT_DELIVERY,
                deliveries(connection, countyId, alerts),
                (delivery, no) -> List.of(
                        countyId,
                        delivery.alert().id(),
                        delivery.device().id(),
                        delivery.device().channel().code(),
                        delivery.alert().alert().kind().isUrgent(),
                        now,
                        now));
        UUID[] ids = alerts.stream().map(Stored::id).toArray(UUID[]::new);
        Rows.change(connection, SUPERSEDE, now, ids, ids, countyId);
    }

    private static List<?> values(String countyId, Stored stored, OffsetDateTime now) {
        NewAlert alert = stored.alert();
        return List.of(
                countyId,
                stored.id(),
                alert.to(),
                alert.kind().code(),
                alert.version(),
                alert.kind().isUrgent(),
                alert.collapseKey(),
                now,
                utc(alert.expiresAt()));
    }

    private List<Delivery> deliveries(Connection connection, String countyId, List<Stored> alerts) throws SQLException {
        Map<String, List<Device>> reached = reach.devices(
                connection,
                countyId,
                alerts.stream().map(stored -> stored.alert().to()).toList());
        List<Delivery> deliveries = new ArrayList<>();
        for (Stored stored : alerts) {
            reached.getOrDefault(stored.alert().to(), List.of())
                    .forEach(device -> deliveries.add(new Delivery(stored, device)));
        }
        return deliveries;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
