package org.tidalrounds.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code tidal}: one executable, a subcommand for each job. */
@Command(name = "tidal", mixinStandardHelpOptions = true, version = "Tidal Rounds 0.1.0")
public final class Tidal implements Runnable {
    /** Set by {@code bin/tidal} when standard error is a terminal. */
    private static final String INTERACTIVE = "tidal.interactive";

    private static final Logger LOG = LoggerFactory.getLogger(Tidal.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Terminal terminal;

    private Tidal(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        // UTF-8 whatever the locale says: names are Chinese.
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Language language = language(System.getenv());
        Terminal terminal = new Terminal(out, err, Boolean.getBoolean(INTERACTIVE), language, Clock.systemUTC());
        Interruption interruption = Interruption.listen();
        int status;
        try {
            status = run(terminal, interruption, System.getenv(), args);
        } catch (OutOfMemoryError e) {
            terminal.warn(Message.of("cli.out_of_memory"));
            status = ExitStatus.REFUSED;
        } finally {
            interruption.finish();
        }
        System.exit(status);
    }

    /** The language the caller's environment asks for: {@code TIDAL_LANG}, else the locale's. */
    static Language language(Map<String, String> environment) {
        return Stream.of("TIDAL_LANG", "LC_ALL", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .map(Language::ofTag)
                .orElse(Language.ENGLISH);
    }

    /** Runs one command line and returns its exit status: 0 done, 1 refused input, 2 wrong usage. */
    static int run(Terminal terminal, Interruption interruption, Map<String, String> environment, String... args) {
        return commandLine(terminal, interruption, environment).execute(args);
    }

    /** The whole of the commands; what their help says stands in the bundle {@code help/cli}. */
    static CommandLine commandLine(Terminal terminal, Interruption interruption, Map<String, String> environment) {
        CommandLine commandLine = new CommandLine(new Tidal(terminal));
        commands(terminal, interruption, environment).forEach(commandLine::addSubcommand);
        return commandLine
                .setResourceBundle(
                        ResourceBundle.getBundle("help.cli", terminal.language().locale()))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler((failure, line, result) -> refuse(terminal, failure));
    }

    /** Every subcommand; a new one joins this list. */
    private static List<Object> commands(
            Terminal terminal, Interruption interruption, Map<String, String> environment) {
        CommandLine bench = new CommandLine(new BenchCommand(terminal))
                .addSubcommand(new BenchAdjustCommand(terminal, interruption))
                .addSubcommand(new BenchPvrpCommand(terminal, interruption))
                .addSubcommand(new BenchTideCommand(terminal))
                .addSubcommand(new BenchBookingCommand(terminal))
                .addSubcommand(new BenchPushCommand(terminal));
        Databases databases = new Databases(environment);
        CommandLine keys =
                new CommandLine(new KeysCommand(terminal)).addSubcommand(new KeysRotateCommand(terminal, databases));
        return List.of(
                new PlanCommand(terminal, interruption),
                new ServeCommand(terminal, interruption, environment),
                new ForecastCommand(terminal),
                keys,
                new AuditCommand(terminal, databases),
                bench);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.language().say(Message.of("cli.no_command")));
    }

    private static int refuse(Terminal terminal, Exception failure) {
        if (failure instanceof Refused refused) {
            refused.reasons().forEach(terminal.err()::println);
        } else {
            LOG.debug("command failed", failure);
            terminal.warn(Message.of("cli.unexpected", failure));
        }
        return ExitStatus.REFUSED;
    }
}
