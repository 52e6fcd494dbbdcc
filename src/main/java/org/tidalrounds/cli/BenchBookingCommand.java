package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tidalrounds.database.Database;
import org.tidalrounds.language.Message;
import org.tidalrounds.web.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tidal bench booking}: a referral's slot held and booked, through the service over HTTP and by pgbench with the same statements,
 * one after the other on one machine and one PostgreSQL with durable commits.
 */
@Command(name = "booking", mixinStandardHelpOptions = true)
final class BenchBookingCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--seconds", defaultValue = "15", paramLabel = "S", converter = PositiveNumber.class)
    private int seconds;

    @Option(names = "--clients", defaultValue = "8", paramLabel = "N", converter = PositiveNumber.class)
    private int clients;

    /** On two cores shared with the load and PostgreSQL, Java compiles for a little over a minute. */
    @Option(names = "--warm-up", defaultValue = "80", paramLabel = "S", converter = PositiveNumber.class)
    private int warmUp;

    @Option(names = "--slots", defaultValue = "80000", paramLabel = "N", converter = PositiveNumber.class)
    private int slots;

    @Option(names = "--pgbench", defaultValue = "pgbench", paramLabel = "FILE")
    private String pgbench = "";

    BenchBookingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("tidal-bench");
        try (Database database = Database.inside(folder.resolve("postgres"));
                Service service = Service.on(database.address(), folder, 0, terminal.clock())) {
            BookingBenchData data = new BookingBenchData(database.address(), slots);
            long sqlBase = data.fill("sql");
            data.fill("http");
            data.settle();
            BenchFigures sql =
                    new PgBench(terminal, pgbench, folder).run(database.address(), sqlBase, clients, seconds);
            data.settle();
            BenchFigures http = new HttpBookings(service.open(), slots).run(clients, warmUp, seconds);
            print("pgbench", sql);
            print("HTTP", http);
            terminal.say(
                    "clinic.bench_ratio",
                    decimal(100 * http.perSecond() / sql.perSecond()),
                    decimal(http.p99Millis() / sql.p99Millis()));
            return ExitStatus.DONE;
        } catch (IllegalStateException e) {
            throw terminal.refused(
                    Message.of("clinic.bench_failed", "tidal bench booking", String.valueOf(e.getMessage())));
        }
    }

    private void print(String name, BenchFigures figures) {
        terminal.say(
                "clinic.bench_line",
                name,
                clients,
                seconds,
                decimal(figures.perSecond()),
                decimal(figures.p99Millis()),
                figures.refused());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
