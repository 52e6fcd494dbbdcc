package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.device.Device;

/** Stores alerts, with a delivery for each device that their addressee is signed in on. */
@Singleton
final class Alerting {
    private static final String INSERT_ALERTS = """
            insert into push_alerts (county_id, alert_id, addressee, kind, version, urgent, collapse_key, expires_at, created_at)
            select ?, alert_id, addressee, kind, version, urgent, collapse_key, expires_at::timestamptz, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::boolean[], ?::text[], ?::text[])
                as t (alert_id, addressee, kind, version, urgent, collapse_key, expires_at)
            """;
    private static final String GATHERED = """
            update push_messages m set alert_id = t.alert_id from unnest(?::uuid[], ?::bigint[]) as t (alert_id, message_id)
            where m.county_id = ? and m.message_id = any (?) and m.message_id = t.message_id
            """;
    private static final String INSERT_DELIVERIES = """
            insert into push_deliveries (county_id, alert_id, device_id, channel, urgent, state, next_at, changed_at)
            select ?, alert_id, device_id, channel, urgent, 'waiting', ?, ?
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::boolean[]) as t (alert_id, device_id, channel, urgent)
            """;
    /** What has not left yet need not: the new alert makes the device fetch everything. */
    private static final String SUPERSEDE = """
            update push_deliveries d set state = 'superseded', changed_at = ?
            from push_alerts old join unnest(?::text[], ?::text[]) as t (addressee, collapse_key) using (addressee, collapse_key)
            where d.county_id = ? and d.state = 'waiting' and old.county_id = d.county_id and old.alert_id = d.alert_id
                and old.alert_id = any (array(select alert_id from push_deliveries where county_id = ? and state = 'waiting'))
            """;

    private final Reach reach;
    private final Clock clock;

    Alerting(Reach reach, Clock clock) {
        this.reach = reach;
        this.clock = clock;
    }

    private record Stored(UUID id, NewAlert alert) {}

    private record Gathered(UUID alertId, long messageId) {}

    private record Delivery(Stored alert, Device device) {}

    void create(Connection connection, String countyId, List<NewAlert> wanted) throws SQLException {
        List<Stored> alerts = wanted.stream()
                .map(alert -> new Stored(UUID.randomUUID(), alert))
                .toList();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Gathered> gathered = alerts.stream()
                .flatMap(stored -> stored.alert().messageIds().stream().map(id -> new Gathered(stored.id(), id)))
                .toList();
        List<Delivery> deliveries = deliveries(connection, countyId, alerts);
        JoinPlan.byHash(connection);
        supersede(connection, countyId, alerts, now);
        insertAlerts(connection, countyId, alerts, now);
        Long[] messages = column(gathered, Gathered::messageId, Long[]::new);
        Rows.change(
                connection, GATHERED, column(gathered, Gathered::alertId, UUID[]::new), messages, countyId, messages);
        insertDeliveries(connection, countyId, deliveries, now);
    }

    private static void supersede(Connection connection, String countyId, List<Stored> alerts, OffsetDateTime now)
            throws SQLException {
        Rows.change(
                connection,
                SUPERSEDE,
                now,
                column(alerts, stored -> stored.alert().to(), String[]::new),
                column(alerts, stored -> stored.alert().collapseKey(), String[]::new),
                countyId,
                countyId);
    }

    /** Whole columns at once: a publication tells a whole county, and a statement a row would take longer than to send it. */
    private static void insertAlerts(Connection connection, String countyId, List<Stored> alerts, OffsetDateTime now)
            throws SQLException {
        Rows.change(
                connection,
                INSERT_ALERTS,
                countyId,
                now,
                column(alerts, Stored::id, UUID[]::new),
                column(alerts, stored -> stored.alert().to(), String[]::new),
                column(alerts, stored -> stored.alert().kind().code(), String[]::new),
                column(alerts, stored -> stored.alert().version(), Integer[]::new),
                column(alerts, stored -> stored.alert().kind().isUrgent(), Boolean[]::new),
                column(alerts, stored -> stored.alert().collapseKey(), String[]::new),
                column(alerts, stored -> stored.alert().expiresAt().toString(), String[]::new));
    }

    private static void insertDeliveries(
            Connection connection, String countyId, List<Delivery> deliveries, OffsetDateTime now) throws SQLException {
        Rows.change(
                connection,
                INSERT_DELIVERIES,
                countyId,
                now,
                now,
                column(deliveries, delivery -> delivery.alert().id(), UUID[]::new),
                column(deliveries, delivery -> delivery.device().id(), Long[]::new),
                column(deliveries, delivery -> delivery.device().channel().code(), String[]::new),
                column(deliveries, delivery -> delivery.alert().alert().kind().isUrgent(), Boolean[]::new));
    }

    private static <T, V> V[] column(List<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
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
}
