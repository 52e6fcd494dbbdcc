package org.tidalrounds.clinic.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tidalrounds.clinic.TestClinic;

/** Two nodes and their clients on one database, with connections cut, and one node killed in the middle and started again. */
final class ContendedRun {
    /** Monday half past two, half an hour before Tuesday's reserve is released. */
    private static final String START = "2026-11-30T06:30:00Z";

    private static final int CUT_MILLIS = 150;

    /** The name of the nodes' connections; those by which the test looks on are not cut. */
    private static final String NODE = "node";

    private final TestClinic clinic;
    private final int clients;
    private final int attempts;
    private final int clockFactor;
    private final Path folder;
    /** When the nodes are up, about. */
    private final long world = System.currentTimeMillis() + 5_000;

    /** @param attempts in all, of all clients of both nodes */
    ContendedRun(TestClinic clinic, int clients, int attempts, int clockFactor) throws IOException {
        this.clinic = clinic;
        this.clients = clients;
        this.attempts = attempts;
        this.clockFactor = clockFactor;
        this.folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "clinic")), "history");
    }

    HistoryCheck.Run run() throws Exception {
        int each = attempts / clients;
        Process killed = program(order("b", clients / 2, each));
        awaitFirstLine("b", killed);
        Thread here = new Thread(() -> runHere(order("a", clients - clients / 2, each)));
        here.start();
        while (lines("b") < attempts / 4) {
            cutAConnection("a");
            if (killed.waitFor(CUT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the second node ended by itself");
            }
        }
        killed.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        Process successor = program(order("c", clients / 2, each));
        awaitFirstLine("c", successor);
        while (!successor.waitFor(CUT_MILLIS, TimeUnit.MILLISECONDS)) {
            cutAConnection("a");
        }
        here.join();
        return new HistoryCheck.Run(
                clinic.act(act -> act.list(LedgerRow.SELECT, LedgerRow::of)),
                offers(),
                clinic.act(act -> act.list(
                        UnitFact.SELECT,
                        row -> new UnitFact(
                                row.getString(1), row.getLong(2), row.getString(3), row.getLong(4), row.getInt(5)))),
                history());
    }

    private Node.Order order(String name, int nodeClients, int each) {
        String file = folder.resolve(name).toString();
        String url = clinic.database().jdbcUrl();
        String named = url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + NODE;
        return new Node.Order(named, file, name, nodeClients, each, name.hashCode(), START, world, clockFactor);
    }

    private static void runHere(Node.Order order) {
        try {
            Node.run(order);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process program(Node.Order order) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Node.class.getName()));
        command.addAll(order.args());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of(order.file() + ".log").toFile())
                .start();
    }

    /** A node that is still starting has nothing to lose yet. */
    private void awaitFirstLine(String name, Process node) throws Exception {
        while (lines(name) == 0) {
            if (node.waitFor(CUT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("node " + name + " did not start; see " + folder);
            }
        }
    }

    private void cutAConnection(String running) throws IOException {
        if (lines(running) > 0) {
            clinic.sql("select pg_terminate_backend(pid) from (select pid from pg_stat_activity"
                    + " where datname = current_database() and application_name = '" + NODE
                    + "' order by random() limit 1) one");
        }
    }

    private long lines(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private List<OfferFact> offers() {
        return clinic.act(act -> act.list(
                OfferFact.SELECT,
                row -> new OfferFact(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getTimestamp(4).toInstant(),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getBoolean(8))));
    }

    /** The last line of a killed node may be torn. */
    private List<Attempt> history() throws IOException {
        List<Attempt> all = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            Files.readAllLines(folder.resolve(name)).stream()
                    .filter(line -> line.split(";", -1).length == 4)
                    .map(Attempt::of)
                    .forEach(all::add);
        }
        return all;
    }
}
