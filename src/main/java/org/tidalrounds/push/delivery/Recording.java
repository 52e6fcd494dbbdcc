package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
            update push_deliveries set state = ?, answer = ?, next_at = ?, changed_at = ?
            where county_id = ? and alert_id = ? and device_id = ? and state = 'sending' and attempts = ?
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
            Rows.insert(connection, RECORD, lines, (line, no) -> values(countyId, line));
            return forget(connection, countyId, lines);
        });
    }

    private List<?> values(String countyId, Line line) {
        Instant now = clock.instant();
        return List.of(
                state(line.answer().outcome()).code(),
                line.answer().said(),
                utc(now.plus(wait(line))),
                utc(now),
                countyId,
                UUID.fromString(line.envelope().alert().id()),
                line.envelope().deviceId(),
                line.attempt());
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

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
