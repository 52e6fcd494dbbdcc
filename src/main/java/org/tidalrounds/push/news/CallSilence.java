package org.tidalrounds.push.news;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.push.outbox.Confirming;
import org.tidalrounds.roster.adjust.CallAnswered;

/** A call that was answered, be it by telephone, is confirmed: no coordinator need be told of silence. */
@Singleton
final class CallSilence implements ApplicationEventListener<CallAnswered> {
    private final CountyTransactions transactions;
    private final Confirming confirming;

    CallSilence(CountyTransactions transactions, Confirming confirming) {
        this.transactions = transactions;
        this.confirming = confirming;
    }

    @Override
    public void onApplicationEvent(CallAnswered event) {
        transactions.write(
                event.countyId(),
                connection -> confirming.confirm(connection, event.countyId(), subject(event.callId()), event.by()));
    }

    static String subject(long callId) {
        return "call:" + callId;
    }
}
