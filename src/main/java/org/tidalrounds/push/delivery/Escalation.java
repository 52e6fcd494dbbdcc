package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.session.LiveSessions;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** Tells coordinators of urgent messages that nobody confirmed in time, once each. */
@Singleton
public final class Escalation {
    /** Of what was told again of a later version, that one is to be confirmed. */
    private static final String SILENT = """
            update push_messages m set escalated_at = ?
            where county_id = ? and confirm_by <= ? and expires_at > ? and confirmed_at is null and escalated_at is null
                and superseded_at is null and not exists (select from push_messages l where l.county_id = m.county_id
                    and l.addressee = m.addressee and l.kind = m.kind and l.version > m.version)
            returning message_id, version, doctor_id, kind, expires_at
            """;

    private final CountyTransactions transactions;
    private final LiveSessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    Escalation(CountyTransactions transactions, LiveSessions sessions, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Escalates what is due and returns how many messages that were. */
    public int escalate(String countyId) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return transactions.write(countyId, connection -> {
            List<News> silences = Rows.list(
                    connection,
                    SILENT,
                    List.of(now, countyId, now, now),
                    row -> new News(
                            MessageKind.UNCONFIRMED,
                            "message:" + row.getLong(1),
                            row.getInt(2),
                            List.of(row.getString(3), Message.word("push.title." + row.getString(4))),
                            Optional.of(row.getObject(5, OffsetDateTime.class).toInstant())));
            return tell(connection, countyId, silences);
        });
    }

    private int tell(Connection connection, String countyId, List<News> silences) throws SQLException {
        if (!silences.isEmpty()) {
            List<String> coordinators = sessions.accountsOf(connection, countyId, Role.COORDINATOR);
            for (News news : silences) {
                outbox.tellAccounts(connection, countyId, coordinators, news);
            }
        }
        return silences.size();
    }
}
