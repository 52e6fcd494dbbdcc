package org.tidalrounds.push.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidalrounds.cli.FirebaseFault;
import org.tidalrounds.cli.FirebaseStandIn;
import org.tidalrounds.cli.PushCounty;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.push.TestPushSettings;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** Real processes, killed while their messages are under way: the next one goes on, and no doctor sees an alert twice. */
@Tag("nightly")
@Timeout(300)
class KilledSenderIT {
    private static final int PHONES = 2_000;
    private static final Path CREDENTIALS = TestPushSettings.credentials();

    private final long world = System.currentTimeMillis();
    private final DatabaseAddress database = TestDatabases.create();
    /** Counted down by every message that comes. */
    private volatile CountDownLatch awaited = new CountDownLatch(0);

    @Test
    void whateverIsKilledNothingIsLostAndNothingShownTwice() throws Exception {
        Migrations.apply(database);
        try (FirebaseStandIn standIn = FirebaseStandIn.start(this::fault);
                ApplicationContext node =
                        SenderProcess.node(database, Map.of("test.clock.world", Long.toString(world)))) {
            PushCounty.fill(database, node.getBean(PersonalCipher.class), PHONES);
            tell(node);
            for (int kill = 0; kill < 4; kill++) {
                killAfter(70 + 210 * kill, standIn);
            }
            finish(standIn, node);
            assertThat(states(node)).isEqualTo(Map.of("delivered", (long) PHONES));
            assertThat(alertsByPhone(standIn))
                    .hasSize(PHONES)
                    .allSatisfy((token, ids) -> assertThat(ids).hasSize(1));
        }
    }

    private FirebaseFault fault(String token, int attempt) {
        awaited.countDown();
        return FirebaseFault.NONE;
    }

    private void tell(ApplicationContext node) {
        News news = new News(MessageKind.TODAY, "roster:1", 1, List.of(), Optional.empty());
        node.getBean(CountyTransactions.class).write(PushCounty.ID, connection -> {
            node.getBean(Outbox.class).tellDoctors(connection, PushCounty.ID, PushCounty.doctors(PHONES), news);
            return news;
        });
    }

    /** In the middle of a batch: some of its messages have arrived, others not, and no answer is on record. */
    private void killAfter(int messages, FirebaseStandIn standIn) throws Exception {
        CountDownLatch arrived = new CountDownLatch(messages);
        awaited = arrived;
        Process sender = start(standIn);
        assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
        sender.destroyForcibly();
        assertThat(sender.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private void finish(FirebaseStandIn standIn, ApplicationContext node) throws Exception {
        Process sender = start(standIn);
        while (!isDone(node)) {
            CountDownLatch more = new CountDownLatch(1);
            awaited = more;
            boolean came = more.await(1, TimeUnit.SECONDS);
            assertThat(came || sender.isAlive()).isTrue();
        }
        sender.destroyForcibly();
    }

    private static boolean isDone(ApplicationContext node) {
        return states(node).keySet().equals(Set.of("delivered"));
    }

    private Process start(FirebaseStandIn standIn) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SenderProcess.class.getName(),
                        database.jdbcUrl(),
                        database.user(),
                        standIn.url(),
                        CREDENTIALS.toString(),
                        Long.toString(world))
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
    }

    private static Map<String, Long> states(ApplicationContext node) {
        return node
                .getBean(CountyTransactions.class)
                .read(
                        PushCounty.ID,
                        connection -> Rows.list(
                                connection, "select state from push_deliveries", List.of(), row -> row.getString(1)))
                .stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private static Map<String, List<String>> alertsByPhone(FirebaseStandIn standIn) {
        return standIn.accepted().stream()
                .collect(Collectors.groupingBy(
                        message -> message.path("token").asText(),
                        Collectors.mapping(
                                KilledSenderIT::id, Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
    }

    private static String id(JsonNode message) {
        return message.at("/data/id").asText();
    }
}
