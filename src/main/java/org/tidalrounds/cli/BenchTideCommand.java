package org.tidalrounds.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.tide.Backtest;
import org.tidalrounds.tide.BacktestResult;
import org.tidalrounds.tide.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidal bench tide}: what the forecast would have been worth in the past of one site. */
@Command(name = "tide", mixinStandardHelpOptions = true)
final class BenchTideCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--visitors", required = true, paramLabel = "FILE")
    private Path visitors = Path.of("");

    @Option(names = "--calendar", required = true, paramLabel = "FILE")
    private Path calendar = Path.of("");

    @Option(names = "--scale", defaultValue = "0.1", paramLabel = "X")
    private double scale;

    @Option(names = "--from", defaultValue = "2014-01-01", paramLabel = "DATE")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", defaultValue = "2016-12-31", paramLabel = "DATE")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--block", defaultValue = "28", paramLabel = "N", converter = PositiveNumber.class)
    private int blockDays;

    @Option(names = "--lead", defaultValue = "7", paramLabel = "N", converter = PositiveNumber.class)
    private int leadDays;

    BenchTideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WorkCalendar known = TideFiles.calendar(terminal, calendar);
        List<VisitorCount> counts = TideFiles.visitors(terminal, visitors).stream()
                .map(this::scaled)
                .toList();
        Backtest.Span span = new Backtest.Span(from, to, blockDays, leadDays);
        print(new Backtest(counts, known, new Policy(List.of())).run(span));
        return ExitStatus.DONE;
    }

    /** Rounded down: a count just below a threshold stays below it. */
    private VisitorCount scaled(VisitorCount count) {
        return new VisitorCount(count.date(), count.villageCode(), (int) Math.floor(count.visitors() * scale));
    }

    private void print(BacktestResult result) {
        Coverage coverage = result.coverage();
        terminal.say("tide.bench_span", from, to, blockDays, leadDays, coverage.days(), result.needed());
        terminal.say("tide.bench_flat", result.flatUnmet());
        terminal.say("tide.bench_last_year", result.lastYearUnmet(), percent(result.savedByLastYear()));
        terminal.say("tide.bench_forecast", result.forecastUnmet(), percent(result.savedByForecast()));
        terminal.say(
                "tide.bench_coverage",
                percent(coverage.share(coverage.within10())),
                percent(coverage.share(coverage.within50())),
                percent(coverage.share(coverage.within80())),
                percent(coverage.share(coverage.within95())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
