package org.tidalrounds.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import org.tidalrounds.language.Language;

/** Runs command lines for tests and keeps what they print. */
final class Shell {
    private final StringWriter out;
    private final StringWriter err = new StringWriter();
    private final Language language;

    Shell(Language language) {
        this(language, new StringWriter());
    }

    /** A shell whose output somebody else reads along. */
    Shell(Language language, StringWriter out) {
        this.out = out;
        this.language = language;
    }

    /** Runs one command line and returns its exit status. */
    int run(String... args) {
        return run(new Interruption(), args);
    }

    int run(Interruption interruption, String... args) {
        return run(interruption, Map.of(), args);
    }

    int run(Interruption interruption, Map<String, String> environment, String... args) {
        Terminal terminal = terminal();
        int status = Tidal.run(terminal, interruption, environment, args);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    Terminal terminal() {
        return new Terminal(new PrintWriter(out), new PrintWriter(err), false, language, Clock.systemUTC());
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
