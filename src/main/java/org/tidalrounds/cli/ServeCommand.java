package org.tidalrounds.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.database.Database;
import org.tidalrounds.database.DatabaseRefused;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.web.Port;
import org.tidalrounds.web.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidal serve}: the service until Ctrl-C; with a county folder it imports and plans it first if need be. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;
    private final Interruption interruption;
    private final Map<String, String> environment;

    @Option(names = "--county", paramLabel = "DIR")
    private @Nullable Path county;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--weeks", defaultValue = "4", paramLabel = "N", converter = Weeks.class)
    private int weeks;

    @Option(names = "--seconds", defaultValue = "20", paramLabel = "S", converter = PositiveNumber.class)
    private int seconds;

    @Option(names = "--threads", defaultValue = "2", paramLabel = "T", converter = PositiveNumber.class)
    private int threads;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N")
    private long seed;

    ServeCommand(Terminal terminal, Interruption interruption, Map<String, String> environment) {
        this.terminal = terminal;
        this.interruption = interruption;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        int port = port(Optional.ofNullable(environment.get("TIDAL_PORT")));
        try (Database database = new Databases(environment).open();
                Service service = Service.on(database.address(), Inputs.cacheFolder(), port, terminal.clock())) {
            if (county != null) {
                new FirstRoster(terminal, interruption, service).prepare(county, name, this::request);
            }
            if (!interruption.getAsBoolean()) {
                new FirstAccounts(terminal, service).prepare(Optional.ofNullable(environment.get("TIDAL_ADMIN_PHONE")));
                terminal.say("cli.serving", service.open());
                interruption.await();
            }
            terminal.say("cli.stopped");
            return ExitStatus.DONE;
        } catch (DatabaseRefused e) {
            throw terminal.refused(e.reason());
        }
    }

    private int port(Optional<String> wished) {
        if (wished.isEmpty()) {
            return Port.free();
        }
        String text = wished.get();
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LAST_PORT) {
            throw terminal.refused(Message.of("cli.no_port", text));
        }
        if (!Port.isFree(Integer.parseInt(text))) {
            throw terminal.refused(Message.of("cli.port_busy", text));
        }
        return Integer.parseInt(text);
    }

    private PlanRequest request() {
        LocalDate first = from == null ? FirstRoster.firstMonday(LocalDate.now(terminal.clock())) : from;
        return new PlanRequest(
                first, weeks, Optional.of(Duration.ofSeconds(seconds)), OptionalLong.empty(), threads, seed);
    }
}
