package org.tidalrounds.push.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.push.outbox.Confirming;

/** What somebody was told, as their account and as the doctor they are. It is there from the moment of the event, before any alert. */
@Singleton
public final class Inbox {
    private static final String OWN = "addressee in (?, ?) and ";

    private final CountyTransactions transactions;
    private final Confirming confirming;

    Inbox(CountyTransactions transactions, Confirming confirming) {
        this.transactions = transactions;
        this.confirming = confirming;
    }

    /** The latest messages first, from before a message's id on. */
    public List<InboxMessage> list(Caller caller, long before, int limit) {
        return transactions.read(
                caller.countyId(),
                connection -> MessageRows.list(
                        connection,
                        caller.countyId(),
                        OWN + "message_id < ? order by message_id desc limit ?",
                        account(caller),
                        doctor(caller),
                        before,
                        limit));
    }

    /** Confirms a message of the caller's; empty if there is none. Confirming again changes nothing. */
    public Optional<InboxMessage> confirm(Caller caller, long messageId) {
        return transactions.write(caller.countyId(), connection -> {
            String own = OWN + "message_id = ?";
            if (!MessageRows.list(connection, caller.countyId(), own, account(caller), doctor(caller), messageId)
                    .isEmpty()) {
                confirming.confirm(connection, caller.countyId(), messageId, caller.accountId());
            }
            return MessageRows.list(connection, caller.countyId(), own, account(caller), doctor(caller), messageId)
                    .stream()
                    .findFirst();
        });
    }

    private static String account(Caller caller) {
        return "account:" + caller.accountId();
    }

    private static String doctor(Caller caller) {
        return caller.doctorId().map(id -> "doctor:" + id).orElse("");
    }
}
