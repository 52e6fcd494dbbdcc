package org.tidalrounds.cli;

import org.tidalrounds.language.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tidal bench}: measurements, a subcommand each. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.language().say(Message.of("cli.no_command")));
    }
}
