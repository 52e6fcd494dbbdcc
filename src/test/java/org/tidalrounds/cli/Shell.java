package org.tidalrounds.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.tidalrounds.language.Language;

/** Runs command lines for tests and keeps what they print. */
final class Shell {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Language language;

    Shell(Language language) {
        this.language = language;
    }

    /** Runs one command line and returns its exit status. */
    int run(String... args) {
        return run(new Interruption(), args);
    }

    int run(Interruption interruption, String... args) {
        Terminal terminal = terminal();
        int status = Tidal.run(terminal, interruption, args);
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
