package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.channel.Answer;
import org.tidalrounds.push.channel.Answer.Outcome;
import org.tidalrounds.push.channel.Envelope;
import org.tidalrounds.push.delivery.Claims.Claimed;
import org.tidalrounds.push.device.Devices;

/** Writes down what a channel answered, and when to try again. */
@Singleton
public final class Recording {
    private static final String RECORD = """
            update push_deliveries d set state = t.state, answer = t.answer, next_at = t.next_at::timestamptz, changed_at = ?
            from unnest(?::uuid[], ?::bigint[], ?::integer[], ?::text[], ?::text[], ?::text[])
                as t (alert_id, device_id, attempts, state, answer, next_at)
            where d.county_id = ? and d.alert_id = any (?) and d.alert_id = t.alert_id and d.device_id = t.device_id and d.state = 'sending'
                and d.attempts = t.attempts
            """;

    private final CountyTransactions transactions;
    private final Devices devices;
    private final Backoff backoff;
    private final Clock clock;

    Recording(CountyTransactions transactions, Devices devices, Backoff backoff, Clock clock) {
        this.transactions = transactions;
        this.devices = devices;
        this.backoff = backoff;
        this.clock = clock;
    }

    private record Line(Envelope envelope, int attempt, Answer answer) {}

    /** Records an answer for each envelope; one whose lease is over belongs to another sender and is left alone. */
    public void record(String countyId, Claimed claimed, List<Answer> answers) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            lines.add(new Line(claimed.envelopes().get(i), claimed.attempts().get(i), answers.get(i)));
        }
        transactions.write(countyId, connection -> {
            write(connection, countyId, lines);
            return forget(connection, countyId, lines);
        });
    }

    private void write(Connection connection, String countyId, List<Line> lines) throws SQLException {
        Instant now = clock.instant();
        UUID[] alerts = lines.stream()
                .map(line -> UUID.fromString(line.envelope().alert().id()))
                .toArray(UUID[]::new);
        JoinPlan.byHash(connection);
        Rows.change(
                connection,
                RECORD,
                now.atOffset(ZoneOffset.UTC),
                alerts,
                lines.stream().map(line -> line.envelope().deviceId()).toArray(Long[]::new),
                lines.stream().map(Line::attempt).toArray(Integer[]::new),
                texts(lines, line -> state(line.answer().outcome()).code()),
                texts(lines, line -> line.answer().said()),
                texts(lines, line -> now.plus(wait(line)).toString()),
                countyId,
                alerts);
    }

    private static String[] texts(List<Line> lines, Function<Line, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static DeliveryState state(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> DeliveryState.DELIVERED;
            case UNREGISTERED -> DeliveryState.UNREGISTERED;
            case REFUSED -> DeliveryState.REFUSED;
            case LATER, THROTTLED -> DeliveryState.WAITING;
        };
    }

    /** What the channel asks for, and our own patience where that is longer. */
    private Duration wait(Line line) {
        Duration own = backoff.after(line.attempt());
        return line.answer()
                .retryAfter()
                .filter(asked -> asked.compareTo(own) > 0)
                .orElse(own);
    }

    private int forget(Connection connection, String countyId, List<Line> lines) throws SQLException {
        List<Long> gone = lines.stream()
                .filter(line -> line.answer().outcome() == Outcome.UNREGISTERED)
                .map(line -> line.envelope().deviceId())
                .toList();
        return gone.isEmpty() ? 0 : devices.forget(connection, countyId, gone);
    }
}
