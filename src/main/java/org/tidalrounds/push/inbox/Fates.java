package org.tidalrounds.push.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** What became of messages, for those who answer for them. */
@Singleton
public final class Fates {
    private final CountyTransactions transactions;

    Fates(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * An alert on its way to one device.
     *
     * @param state waiting, sending, delivered, refused, unregistered, expired or superseded
     * @param nextAt when it is tried next, while it waits
     * @param answer the channel's word
     */
    public record Delivery(
            long deviceId,
            String channel,
            String state,
            int attempts,
            Optional<Instant> nextAt,
            String answer,
            Instant changedAt) {}

    /** A message and its deliveries; none while it waits, or if its reader has no device. */
    public record Fate(InboxMessage message, List<Delivery> deliveries) {}

    /** The latest messages of a county first, from before a message's id on. */
    public List<Fate> list(String countyId, long before, int limit) {
        return list(countyId, "message_id < ? order by message_id desc limit ?", before, limit);
    }

    public Optional<Fate> find(String countyId, long messageId) {
        return list(countyId, "message_id = ?", messageId).stream().findFirst();
    }

    private List<Fate> list(String countyId, String which, Object... values) {
        return transactions.read(countyId, connection -> {
            List<InboxMessage> messages = MessageRows.list(connection, countyId, which, values);
            Map<String, List<Delivery>> deliveries = deliveries(connection, countyId, messages);
            return messages.stream()
                    .map(message -> new Fate(
                            message,
                            message.alertId()
                                    .map(id -> deliveries.getOrDefault(id, List.of()))
                                    .orElse(List.of())))
                    .toList();
        });
    }

    private record OfAlert(String alertId, Delivery delivery) {}

    private static Map<String, List<Delivery>> deliveries(
            Connection connection, String countyId, List<InboxMessage> messages) throws SQLException {
        UUID[] alerts = messages.stream()
                .flatMap(message -> message.alertId().stream())
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        return Rows.list(
                        connection,
                        "select alert_id, device_id, channel, state, attempts, next_at, answer, changed_at from push_deliveries"
                                + " where county_id = ? and alert_id = any (?) order by device_id",
                        List.of(countyId, alerts),
                        Fates::delivery)
                .stream()
                .collect(Collectors.groupingBy(
                        OfAlert::alertId, Collectors.mapping(OfAlert::delivery, Collectors.toList())));
    }

    private static OfAlert delivery(ResultSet row) throws SQLException {
        boolean waits = row.getString(4).equals("waiting");
        Instant next = row.getObject(6, OffsetDateTime.class).toInstant();
        return new OfAlert(
                row.getString(1),
                new Delivery(
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        Optional.of(next).filter(at -> waits),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()));
    }
}
