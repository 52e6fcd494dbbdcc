package org.tidalrounds.cli;

import org.tidalrounds.language.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tidal keys}: the keys of personal data. */
@Command(name = "keys", mixinStandardHelpOptions = true)
final class KeysCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    KeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.language().say(Message.of("cli.no_command")));
    }
}
