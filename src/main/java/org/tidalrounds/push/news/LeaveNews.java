package org.tidalrounds.push.news;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.leave.LeaveDecided;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** Tells a doctor what became of a request for leave. */
@Singleton
final class LeaveNews implements ApplicationEventListener<LeaveDecided> {
    private final CountyTransactions transactions;
    private final Outbox outbox;

    LeaveNews(CountyTransactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public void onApplicationEvent(LeaveDecided event) {
        News news = new News(
                MessageKind.LEAVE,
                "leave:" + event.requestId() + ":" + event.state().code(),
                0,
                List.of(
                        event.leave().from().toString(),
                        event.leave().to().toString(),
                        Message.word("county.leave_state_" + event.state().code())),
                Optional.empty());
        transactions.write(event.countyId(), connection -> {
            outbox.tellDoctors(
                    connection, event.countyId(), List.of(event.leave().doctorId()), news);
            return news;
        });
    }
}
