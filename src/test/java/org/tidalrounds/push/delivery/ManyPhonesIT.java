package org.tidalrounds.push.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidalrounds.cli.FirebaseFault;
import org.tidalrounds.cli.FirebaseStandIn;
import org.tidalrounds.cli.PushCounty;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.TestClock;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.push.PushSchema;
import org.tidalrounds.push.TestPush;
import org.tidalrounds.push.TestPushSettings;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.device.ChannelName;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** Ten thousand phones, real SDK, and every twentieth answer an error of each kind. */
@Tag("nightly")
@Timeout(300)
class ManyPhonesIT {
    private static final int PHONES = 10_000;
    /** Which errors: two are for good, the others pass. */
    private static final List<FirebaseFault> FAULTS = List.of(
            FirebaseFault.INVALID,
            FirebaseFault.UNREGISTERED,
            FirebaseFault.UNAUTHENTICATED,
            FirebaseFault.FORBIDDEN,
            FirebaseFault.QUOTA,
            FirebaseFault.INTERNAL,
            FirebaseFault.UNAVAILABLE,
            FirebaseFault.BROKEN,
            FirebaseFault.LOST_ANSWER,
            FirebaseFault.SLOW);

    @Test
    void allAreReachedOrAccountedFor() throws IOException {
        DatabaseAddress database = TestDatabases.create();
        Migrations.apply(database);
        try (FirebaseStandIn standIn = FirebaseStandIn.start(ManyPhonesIT::fault);
                ApplicationContext node = node(database, standIn.url())) {
            PushCounty.fill(database, node.getBean(PersonalCipher.class), PHONES);
            tell(node);
            drain(node);
            assertThat(states(node))
                    .isEqualTo(Map.of(
                            "refused", PHONES / 20L, "unregistered", PHONES / 20L, "delivered", PHONES * 18L / 20));
            assertThat(shown(standIn))
                    .hasSize(PHONES * 18 / 20)
                    .allSatisfy((token, alerts) -> assertThat(alerts).isEqualTo(1L));
            assertThat(standIn.asked())
                    .allSatisfy(message ->
                            assertThat(PushSchema.faults(message.path("data"))).isEmpty());
        }
    }

    /** Phones 0 to 9 of each 20 meet a fault each, the passing ones the first time only. */
    private static FirebaseFault fault(String token, int attempt) {
        int place = Integer.parseInt(token.substring("token-D".length())) % 20;
        boolean hit = place < FAULTS.size() && (place < 2 || attempt == 1);
        return hit ? FAULTS.get(place) : FirebaseFault.NONE;
    }

    private static ApplicationContext node(DatabaseAddress database, String url) {
        ApplicationContext node = TestClinic.node(
                database,
                Map.of(
                        "tidal.push.firebase-credentials",
                        TestPushSettings.credentials().toString(),
                        "tidal.push.firebase-relay",
                        url,
                        "tidal.push.patience",
                        "2s"));
        clock(node).set(TestPush.MORNING);
        return node;
    }

    private static TestClock clock(ApplicationContext node) {
        return (TestClock) node.getBean(Clock.class);
    }

    private static void tell(ApplicationContext node) {
        News news = new News(MessageKind.TODAY, "roster:1", 1, List.of(), Optional.empty());
        node.getBean(CountyTransactions.class).write(PushCounty.ID, connection -> {
            node.getBean(Outbox.class).tellDoctors(connection, PushCounty.ID, PushCounty.doctors(PHONES), news);
            return news;
        });
    }

    /** Works minute by minute for as long as a day's life lasts. */
    private static void drain(ApplicationContext node) {
        Channel firebase = node.getBeansOfType(Channel.class).stream()
                .filter(channel -> channel.name() == ChannelName.FIREBASE)
                .findFirst()
                .orElseThrow();
        while (node.getBean(Gathering.class).gather(PushCounty.ID) > 0) {
            // as many as there are
        }
        for (int minute = 0; minute < 60; minute++) {
            while (node.getBean(Dispatch.class).send(PushCounty.ID, firebase) > 0) {
                // as many as there are
            }
            clock(node).set(node.getBean(Clock.class).instant().plus(Duration.ofMinutes(1)));
        }
    }

    private static Map<String, Long> states(ApplicationContext node) {
        return node
                .getBean(CountyTransactions.class)
                .read(
                        PushCounty.ID,
                        connection -> Rows.list(
                                connection, "select state from push_deliveries", List.of(), row -> row.getString(1)))
                .stream()
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
    }

    /** How many different alerts each phone was given: what comes twice with one id is shown once. */
    private static Map<String, Long> shown(FirebaseStandIn standIn) {
        return standIn.accepted().stream()
                .collect(Collectors.groupingBy(
                        message -> message.path("token").asText(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(ManyPhonesIT::id, Collectors.toSet()), ids -> (long) ids.size())));
    }

    private static String id(JsonNode message) {
        return message.at("/data/id").asText();
    }
}
