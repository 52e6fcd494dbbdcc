package org.tidalrounds.cli;

import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.push.channel.FirebaseAccess;
import org.tidalrounds.push.channel.PushSettings;
import org.tidalrounds.push.delivery.Gathering;
import org.tidalrounds.push.delivery.Lanes;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** Tells so many phones of a publication: through the outbox, and by the SDK alone. */
final class PushBench implements AutoCloseable {
    private static final int BATCH = 500;

    private final ApplicationContext context;
    private final int phones;

    PushBench(DatabaseAddress database, Path folder, String relay, Clock clock, int phones) throws IOException {
        Migrations.apply(database);
        this.phones = phones;
        this.context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of(
                        "datasources.default.url", database.jdbcUrl(),
                        "datasources.default.username", database.user(),
                        "datasources.default.password", database.password(),
                        "tidal.keys-file", folder.resolve("keys").toString(),
                        "tidal.timers", "false",
                        "tidal.push.firebase-credentials",
                                ServiceAccount.write(folder.resolve("service-account.json"))
                                        .toString(),
                        "tidal.push.firebase-relay", relay))
                .singletons(clock)
                .start();
        PushCounty.fill(database, context.getBean(PersonalCipher.class), phones);
    }

    /** Seconds from the publication until every phone's answer is on record. */
    double outbox(int version) {
        long start = System.nanoTime();
        News news = new News(MessageKind.TODAY, "roster:" + version, version, List.of(), Optional.empty());
        context.getBean(CountyTransactions.class).write(PushCounty.ID, connection -> {
            context.getBean(Outbox.class).tellDoctors(connection, PushCounty.ID, PushCounty.doctors(phones), news);
            return news;
        });
        Lanes lanes = context.getBean(Lanes.class);
        while (context.getBean(Gathering.class).gather(PushCounty.ID) > 0) {
            lanes.start();
        }
        lanes.start();
        lanes.await();
        return seconds(start);
    }

    /** Seconds for as many messages by the SDK, in batches, with nothing kept. */
    double sdk() throws IOException {
        try (FirebaseAccess access = new FirebaseAccess(context.getBean(PushSettings.class))) {
            FirebaseMessaging messaging = access.messaging();
            long start = System.nanoTime();
            List<Message> batch = new ArrayList<>();
            for (String doctor : PushCounty.doctors(phones)) {
                batch.add(message(doctor));
                if (batch.size() == BATCH) {
                    messaging.sendEach(batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                messaging.sendEach(batch);
            }
            return seconds(start);
        } catch (FirebaseMessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("deprecation") // registration tokens, as the outbox sends
    private static Message message(String doctor) {
        return Message.builder()
                .setToken("token-" + doctor)
                .putData("kind", "roster")
                .putData("version", "1")
                .build();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        context.close();
    }
}
