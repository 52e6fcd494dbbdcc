package org.tidalrounds.push.news;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.version.RosterPublished;

/** Tells the doctors for whom a publication changes something, at once those whose day it changes. */
@Singleton
final class RosterNews implements ApplicationEventListener<RosterPublished> {
    private final CountyTransactions transactions;
    private final RosterStore rosters;
    private final Outbox outbox;
    private final Clock clock;

    RosterNews(CountyTransactions transactions, RosterStore rosters, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(RosterPublished event) {
        LocalDate today = CountyDay.today(clock);
        String county = event.roster().countyId();
        Map<String, Set<LocalDate>> changes = new DoctorDays(plans(Stream.of(event.roster())))
                .changesFrom(new DoctorDays(plans(event.superseded().stream())), today);
        Map<Boolean, List<String>> byUrgency = changes.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        change -> change.getValue().contains(today),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        transactions.write(county, connection -> {
            outbox.tellDoctors(connection, county, byUrgency.getOrDefault(true, List.of()), today(event, today));
            outbox.tellDoctors(connection, county, byUrgency.getOrDefault(false, List.of()), roster(event));
            return county;
        });
    }

    private List<Plan> plans(Stream<RosterKey> keys) {
        return keys.map(rosters::findPlan).flatMap(Optional::stream).toList();
    }

    private static News roster(RosterPublished event) {
        List<String> arguments = List.of(
                Integer.toString(event.version()),
                event.days().from().toString(),
                event.days().to().toString());
        return new News(MessageKind.ROSTER, subject(event), event.version(), arguments, Optional.empty());
    }

    private static News today(RosterPublished event, LocalDate today) {
        return new News(
                MessageKind.TODAY,
                subject(event),
                event.version(),
                List.of(Integer.toString(event.version()), today.toString()),
                Optional.of(today.plusDays(1).atStartOfDay(CountyDay.ZONE).toInstant()));
    }

    private static String subject(RosterPublished event) {
        return "roster:" + event.roster().rosterId();
    }
}
