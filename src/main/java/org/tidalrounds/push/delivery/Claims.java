package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.channel.Alert;
import org.tidalrounds.push.channel.Envelope;
import org.tidalrounds.push.device.ChannelName;
import org.tidalrounds.push.device.Device;
import org.tidalrounds.push.device.Devices;
import org.tidalrounds.push.device.Devices.Addressed;
import org.tidalrounds.push.outbox.PushPolicies;

/**
 * Takes deliveries that are due, and says so before anything is sent. A sender that dies leaves them claimed; after the lease they are
 * due again, and the device knows by the alert's id if it has had them.
 */
@Singleton
public final class Claims {
    /** Longer than any batch may take: half a thousand requests, a few dozen side by side, each with its time limit. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String CLAIM = """
            update push_deliveries d set state = 'sending', attempts = attempts + 1, next_at = ?, changed_at = ?
            from push_alerts a, (
                select alert_id, device_id from push_deliveries
                where county_id = ? and channel = ? and state in ('waiting', 'sending') and next_at <= ? and (urgent or ?)
                order by urgent desc, next_at limit ? for update skip locked) as due
            where d.county_id = ? and d.alert_id = due.alert_id and d.device_id = due.device_id
                and a.county_id = d.county_id and a.alert_id = d.alert_id
            returning d.alert_id, d.device_id, d.attempts, a.addressee, a.kind, a.version, a.urgent, a.collapse_key, a.expires_at
            """;

    private final CountyTransactions transactions;
    private final PushPolicies policies;
    private final Reach reach;
    private final Devices devices;
    private final Clock clock;

    Claims(CountyTransactions transactions, PushPolicies policies, Reach reach, Devices devices, Clock clock) {
        this.transactions = transactions;
        this.policies = policies;
        this.reach = reach;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * Deliveries claimed together.
     *
     * @param envelopes what is to be sent
     * @param attempts of each envelope, this one included
     */
    public record Claimed(List<Envelope> envelopes, List<Integer> attempts) {}

    private record Row(long deviceId, int attempts, String addressee, Alert alert) {}

    /** Claims up to so many deliveries through a channel, the urgent ones first; at night nothing else. */
    public Claimed claim(String countyId, ChannelName channel, int limit) {
        boolean loud = !policies.read(countyId).isQuiet(clock.instant());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return transactions.write(countyId, connection -> {
            List<Row> rows = Rows.list(
                    connection,
                    CLAIM,
                    List.of(now.plus(LEASE), now, countyId, channel.code(), now, loud, limit, countyId),
                    row -> row(countyId, row));
            return sendable(connection, countyId, rows);
        });
    }

    private static Row row(String countyId, ResultSet row) throws SQLException {
        return new Row(
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                new Alert(
                        row.getString(1),
                        countyId,
                        row.getString(5),
                        row.getInt(6),
                        row.getBoolean(7),
                        row.getString(8),
                        row.getObject(9, OffsetDateTime.class).toInstant()));
    }

    /** Ends what is too late, and what would reach a device that its addressee has left since. */
    private Claimed sendable(Connection connection, String countyId, List<Row> rows) throws SQLException {
        Map<Long, String> addresses = addresses(connection, countyId, rows);
        Set<String> reached = reached(connection, countyId, rows);
        List<Envelope> envelopes = new ArrayList<>();
        List<Integer> attempts = new ArrayList<>();
        for (Row row : rows) {
            String address = addresses.get(row.deviceId());
            if (!clock.instant().isBefore(row.alert().expiresAt())) {
                end(connection, countyId, row, DeliveryState.EXPIRED, "");
            } else if (address == null || !reached.contains(row.addressee() + " " + row.deviceId())) {
                end(connection, countyId, row, DeliveryState.UNREGISTERED, "signed out");
            } else {
                envelopes.add(new Envelope(row.deviceId(), address, row.alert()));
                attempts.add(row.attempts());
            }
        }
        return new Claimed(envelopes, attempts);
    }

    private Map<Long, String> addresses(Connection connection, String countyId, List<Row> rows) throws SQLException {
        return devices
                .addresses(
                        connection, countyId, rows.stream().map(Row::deviceId).toList())
                .stream()
                .collect(Collectors.toMap(Addressed::deviceId, Addressed::address));
    }

    private Set<String> reached(Connection connection, String countyId, List<Row> rows) throws SQLException {
        Set<String> reached = new HashSet<>();
        List<String> addressees = rows.stream().map(Row::addressee).toList();
        reach.devices(connection, countyId, addressees)
                .forEach((to, own) -> own.stream().map(Device::id).forEach(id -> reached.add(to + " " + id)));
        return reached;
    }

    private void end(Connection connection, String countyId, Row row, DeliveryState state, String answer)
            throws SQLException {
        Rows.change(
                connection,
                "update push_deliveries set state = ?, answer = ?, changed_at = ?"
                        + " where county_id = ? and alert_id = ? and device_id = ?",
                state.code(),
                answer,
                clock.instant().atOffset(ZoneOffset.UTC),
                countyId,
                UUID.fromString(row.alert().id()),
                row.deviceId());
    }
}
