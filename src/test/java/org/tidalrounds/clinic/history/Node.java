package org.tidalrounds.clinic.history;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.session.Sessions;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.Referrals;

/** A node of the service with its clients. Run as a program of its own it can be killed: its history is in a file, line by line. */
final class Node {
    private final ApplicationContext context;
    private final int attempts;
    private final List<String> offers;
    private final Map<String, Long> referralIds = new HashMap<>();
    private final List<Booking> bookings = new ArrayList<>();

    private Node(ApplicationContext context, int attempts) {
        this.context = context;
        this.attempts = attempts;
        this.offers = acts().read(
                        TestClinic.COUNTY,
                        act -> act.list("select offer_id from offers where kind = 'session'", row -> row.getString(1)));
        acts().read(
                        TestClinic.COUNTY,
                        act -> act.list(
                                "select resident_id, department, referral_id from referrals",
                                row -> Map.entry(row.getString(1) + row.getString(2), row.getLong(3))))
                .forEach(entry -> referralIds.put(entry.getKey(), entry.getValue()));
    }

    /** What a node is told: database, history file, name, clients, attempts of each, seed, clock. */
    record Order(
            String jdbcUrl,
            String file,
            String name,
            int clients,
            int attempts,
            long seed,
            String start,
            long world,
            int factor) {
        static Order of(String[] args) {
            return new Order(
                    args[0],
                    args[1],
                    args[2],
                    Integer.parseInt(args[3]),
                    Integer.parseInt(args[4]),
                    Long.parseLong(args[5]),
                    args[6],
                    Long.parseLong(args[7]),
                    Integer.parseInt(args[8]));
        }

        List<String> args() {
            return List.of(jdbcUrl, file, name, "" + clients, "" + attempts, "" + seed, start, "" + world, "" + factor);
        }
    }

    public static void main(String[] args) throws Exception {
        run(Order.of(args));
    }

    static void run(Order order) throws IOException, InterruptedException {
        Map<String, Object> settings = Map.of(
                "test.clock.start", order.start(),
                "test.clock.world", order.world(),
                "test.clock.factor", order.factor(),
                "datasources.default.maximum-pool-size", 16,
                "datasources.default.connection-timeout", 60_000);
        DatabaseAddress database = new DatabaseAddress(order.jdbcUrl(), "postgres", "");
        try (ApplicationContext context = TestClinic.node(database, settings);
                BufferedWriter history = Files.newBufferedWriter(Path.of(order.file()))) {
            Node node = new Node(context, 2 * order.clients() * order.attempts());
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < order.clients(); i++) {
                String name = "client-" + order.name() + "-" + i;
                clients.add(new Thread(new Client(
                        name, node, order.attempts(), order.seed() + i, attempt -> write(history, attempt))));
            }
            clients.forEach(Thread::start);
            for (Thread client : clients) {
                client.join();
            }
        }
    }

    private static void write(BufferedWriter history, Attempt attempt) {
        synchronized (history) {
            try {
                history.write(attempt.line());
                history.newLine();
                history.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Acts acts() {
        return context.getBean(Acts.class);
    }

    Bookings bookings() {
        return context.getBean(Bookings.class);
    }

    Sessions sessions() {
        return context.getBean(Sessions.class);
    }

    Referrals referrals() {
        return context.getBean(Referrals.class);
    }

    ReferralBookings referralBookings() {
        return context.getBean(ReferralBookings.class);
    }

    /** Of all nodes, about. */
    int attempts() {
        return attempts;
    }

    List<String> offers() {
        return offers;
    }

    /** Mostly of the slot's department; sometimes of the other, which must not do. */
    long referral(UnitKey unit, int resident) {
        boolean isSurgery = unit.offerId().contains("C2") ^ resident % 40 == 0;
        return referralIds.getOrDefault("P" + resident + (isSurgery ? "外科" : "内科"), 0L);
    }

    synchronized void remember(Booking booking) {
        bookings.add(booking);
    }

    /** Some booking that was made here; it may be over by now. */
    synchronized Optional<Booking> recall(Random random) {
        return bookings.isEmpty() ? Optional.empty() : Optional.of(bookings.remove(random.nextInt(bookings.size())));
    }
}
