package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.Database;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanFolder;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.web.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidal bench adjust}: how long changes of a stored roster take over HTTP, and what a sudden leave changes. */
@Command(name = "adjust", mixinStandardHelpOptions = true)
final class BenchAdjustCommand implements Callable<Integer> {
    private static final String BENCH = "bench";
    private static final int WEEKS = 4;

    private final Terminal terminal;
    private final Interruption interruption;

    @Option(names = "--county", required = true, paramLabel = "DIR")
    private Path county = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--seconds", defaultValue = "60", paramLabel = "S", converter = PositiveNumber.class)
    private int seconds;

    @Option(names = "--changes", defaultValue = "200", paramLabel = "N", converter = PositiveNumber.class)
    private int changes;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    BenchAdjustCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        County read = Inputs.county(terminal, county);
        Inputs.makeFolder(terminal, out);
        Instant start = terminal.clock().instant();
        Plan plan = plan(read, start);
        double took = Duration.between(start, terminal.clock().instant()).toMillis() / 1_000.0;
        long seats =
                plan.works().stream().mapToLong(work -> work.seats().size()).sum();
        terminal.say("adjust.bench_size", county, decimal(took), plan.works().size(), seats);
        try (Database database = Database.inside(out.resolve("postgres"));
                Service service = Service.on(database.address(), out, 0, terminal.clock())) {
            service.counties().save(new CountyName(BENCH, BENCH), read);
            RosterKey key = service.rosters().save(BENCH, plan, start);
            AdjustBench bench = new AdjustBench(service, database.address(), key, service.open());
            AdjustBench.Absence absence = bench.absence(from.plusWeeks(1));
            write(service.rosters().findPlan(key).orElseThrow(), absence);
            print(absence, took);
            print(bench.changes(plan, changes, 1));
        }
        return ExitStatus.DONE;
    }

    private Plan plan(County read, Instant start) {
        PlanRequest request =
                new PlanRequest(from, WEEKS, Optional.of(Duration.ofSeconds(seconds)), OptionalLong.empty(), 2, 1);
        TravelSettings travel = new TravelSettings(Optional.empty(), Optional.empty(), Inputs.cacheFolder());
        return new CountyPlanner(terminal, interruption)
                .plan(read, request, DutyHistory.NONE, travel, start)
                .plan();
    }

    /** The plan after the leave, and the county with it, for a check by others. */
    private void write(Plan plan, AdjustBench.Absence absence) throws IOException {
        Path planFolder = out.resolve("plan");
        Path countyFolder = out.resolve("county");
        Inputs.makeFolder(terminal, planFolder);
        Inputs.makeFolder(terminal, countyFolder);
        PlanFolder.write(plan, terminal.language(), planFolder);
        try (Stream<Path> files = Files.list(county)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(countyFolder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
        String row = String.join(
                ",",
                absence.doctorId(),
                absence.monday().toString(),
                absence.monday().plusDays(6).toString(),
                "sick\n");
        Files.writeString(countyFolder.resolve("leave.csv"), row, StandardOpenOption.APPEND);
    }

    private void print(AdjustBench.Absence absence, double planning) {
        terminal.say(
                "adjust.bench_replan",
                absence.doctorId(),
                absence.monday(),
                absence.monday().plusDays(6),
                absence.duties(),
                absence.changed(),
                decimal((double) absence.changed() / absence.duties()),
                decimal(absence.seconds()),
                decimal(100 * absence.seconds() / planning),
                absence.hardBreaches(),
                absence.openBefore() + " > " + absence.openAfter());
    }

    private void print(AdjustBench.Changes changes) {
        List<Double> millis = changes.millis();
        terminal.say(
                "adjust.bench_change",
                millis.size(),
                decimal(millis.get(millis.size() / 2)),
                decimal(millis.get(Math.min(millis.size() - 1, millis.size() * 95 / 100))),
                decimal(changes.cpuMillis()));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
