package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.tour.PeriodicPlanner;
import org.tidalrounds.planning.tour.TourLimits;
import org.tidalrounds.planning.tour.instance.BadInstance;
import org.tidalrounds.planning.tour.instance.PeriodicInstance;
import org.tidalrounds.planning.tour.instance.SolutionText;
import org.tidalrounds.planning.tour.search.RoutingSolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tidal bench pvrp}: solves classic periodic-VRP instances with the engine that plans tours. */
@Command(name = "pvrp", mixinStandardHelpOptions = true)
final class BenchPvrpCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Interruption interruption;
    private final List<Double> gaps = new ArrayList<>();

    @Option(names = "--seconds", defaultValue = "60", paramLabel = "S", converter = PositiveNumber.class)
    private int seconds;

    @Option(names = "--threads", defaultValue = "1", paramLabel = "T", converter = Threads.class)
    private int threads;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N")
    private long seed;

    @Option(names = "--solutions", required = true, paramLabel = "DIR")
    private Path solutions = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    BenchPvrpCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    private record Named(String name, Path file, PeriodicInstance instance) {}

    @Override
    public Integer call() throws IOException {
        List<Named> instances = readAll();
        Inputs.makeFolder(terminal, solutions);
        PeriodicPlanner planner = Inputs.solverSettings().periodicPlanner();
        for (Named named : instances) {
            solve(named, planner);
        }
        if (!gaps.isEmpty()) {
            double mean = gaps.stream().mapToDouble(gap -> gap).average().orElse(0);
            terminal.warn(Message.of("cli.bench_mean_gap", format(mean), gaps.size()));
        }
        return ExitStatus.DONE;
    }

    /** Reads every instance before any is solved, so that a broken one is told of at once. */
    private List<Named> readAll() {
        List<Named> instances = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Path file : files) {
            try {
                instances.add(new Named(name(file), file, PeriodicInstance.parse(Files.readAllLines(file))));
            } catch (BadInstance e) {
                refusals.add(refusal(file, terminal.language().say(e.reason())));
            } catch (IOException e) {
                refusals.add(refusal(file, terminal.language().say(FileProblem.of(e))));
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return instances;
    }

    private String refusal(Path file, String reason) {
        return terminal.language().say(Message.of("cli.bench_unreadable", file, reason));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private void solve(Named named, PeriodicPlanner planner) throws IOException {
        Instant start = terminal.clock().instant();
        TourLimits limits = new TourLimits(Duration.ofSeconds(seconds), Long.MAX_VALUE, threads, seed);
        RoutingSolution solution = planner.solve(named.instance().problem(), limits, better -> {}, interruption);
        Duration took = Duration.between(start, terminal.clock().instant());
        Files.write(solutions.resolve(named.name() + ".res"), SolutionText.of(named.instance(), solution));
        terminal.say(
                "cli.bench_line",
                named.name(),
                format(solution.cost()),
                solution.isComplete() ? "feasible" : "infeasible",
                String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
        OptionalDouble best = BestKnown.findCost(named.file(), named.name());
        if (best.isPresent() && solution.isComplete()) {
            double gap = (solution.cost() / best.getAsDouble() - 1) * 100;
            gaps.add(gap);
            terminal.warn(Message.of("cli.bench_gap", named.name(), format(gap)));
        }
    }

    private static String format(double value) {
        // Rounded first, so that no zero has a sign.
        return String.format(Locale.ROOT, "%.2f", Math.round(value * 100) / 100.0);
    }
}
