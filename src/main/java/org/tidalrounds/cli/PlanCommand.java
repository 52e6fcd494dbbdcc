package org.tidalrounds.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.SlotCutting;
import org.tidalrounds.clinic.SlotFolder;
import org.tidalrounds.county.County;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanFolder;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.travel.TravelSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidal plan}: a county folder in, a plan folder out; no service and no database. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private static final int DEFAULT_SECONDS = 60;

    private final Terminal terminal;
    private final Interruption interruption;

    @Option(names = "--county", required = true, paramLabel = "DIR")
    private Path county = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--weeks", defaultValue = "4", paramLabel = "N", converter = Weeks.class)
    private int weeks;

    @Option(names = "--seconds", paramLabel = "S", converter = PositiveNumber.class)
    private @Nullable Integer seconds;

    @Option(names = "--steps", paramLabel = "N", converter = PositiveNumber.class)
    private @Nullable Integer steps;

    @Option(names = "--threads", defaultValue = "1", paramLabel = "T", converter = Threads.class)
    private int threads;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--routing-url", paramLabel = "URL")
    private @Nullable URI routingUrl;

    @Option(names = "--osm", paramLabel = "FILE")
    private @Nullable Path osm;

    @Option(names = "--history", paramLabel = "DIR")
    private List<Path> history = List.of();

    PlanCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        Instant start = terminal.clock().instant();
        County read = Inputs.county(terminal, county);
        DutyHistory before = Inputs.history(terminal, history, read, from);
        Inputs.makeFolder(terminal, out);
        Planned planned = plan(read, before, start);
        List<Path> files = write(read, planned.plan());
        new PlanSummary(terminal, read).print(planned.plan());
        planned.firstComplete().ifPresent(first -> terminal.say("cli.plan_first_complete", seconds(first)));
        terminal.say(
                "cli.plan_took",
                seconds(Duration.between(start, terminal.clock().instant())));
        terminal.say(
                "cli.plan_files",
                out,
                files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(" ")));
        return ExitStatus.DONE;
    }

    private Planned plan(County read, DutyHistory before, Instant start) {
        Optional<Duration> time = Optional.ofNullable(seconds)
                .or(() -> steps == null ? Optional.of(DEFAULT_SECONDS) : Optional.empty())
                .map(Duration::ofSeconds);
        OptionalLong bound = steps == null ? OptionalLong.empty() : OptionalLong.of(steps);
        PlanRequest request = new PlanRequest(from, weeks, time, bound, threads, seed);
        TravelSettings settings =
                new TravelSettings(Optional.ofNullable(routingUrl), Optional.ofNullable(osm), Inputs.cacheFolder());
        return new CountyPlanner(terminal, interruption).plan(read, request, before, settings, start);
    }

    private List<Path> write(County read, Plan plan) {
        try {
            List<Path> files = new ArrayList<>(PlanFolder.write(plan, terminal.language(), out));
            SlotCutting cutting = new SlotCutting(read);
            files.addAll(SlotFolder.write(cutting.slots(plan), cutting.resourceDays(plan.horizon()), out));
            return files;
        } catch (IOException e) {
            throw terminal.cannotWrite(out, e);
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
