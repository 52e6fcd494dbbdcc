package org.tidalrounds.push.news;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;
import org.tidalrounds.roster.WorkTime;
import org.tidalrounds.roster.adjust.CalledOut;

/** Tells a doctor of a call. */
@Singleton
final class CallNews implements ApplicationEventListener<CalledOut> {
    private final CountyTransactions transactions;
    private final CountyStore counties;
    private final Outbox outbox;

    CallNews(CountyTransactions transactions, CountyStore counties, Outbox outbox) {
        this.transactions = transactions;
        this.counties = counties;
        this.outbox = outbox;
    }

    @Override
    public void onApplicationEvent(CalledOut event) {
        WorkTime time = event.time();
        List<String> arguments = List.of(
                village(event),
                event.date().toString(),
                time.start().toString(),
                time.end().toString(),
                Message.word("duty.skill." + event.skill()));
        LocalDate lastDay =
                time.end().isAfter(time.start()) ? time.date() : time.date().plusDays(1);
        News news = new News(
                MessageKind.CALL_OUT,
                CallSilence.subject(event.callId()),
                0,
                arguments,
                Optional.of(LocalDateTime.of(lastDay, time.end())
                        .atZone(CountyDay.ZONE)
                        .toInstant()));
        transactions.write(event.countyId(), connection -> {
            outbox.tellDoctors(connection, event.countyId(), List.of(event.doctorId()), news);
            return news;
        });
    }

    private String village(CalledOut event) {
        return counties.list(event.countyId(), VillageTable.TABLE, List.of(event.villageCode())).stream()
                .map(Village::name)
                .findFirst()
                .orElse(event.villageCode());
    }
}
