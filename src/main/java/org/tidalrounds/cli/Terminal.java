package org.tidalrounds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/**
 * Where a command talks to its caller.
 *
 * @param out results
 * @param err progress, warnings and refusals
 * @param isInteractive whether a person watches {@code err}
 * @param clock for how long things took
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive, Language language, Clock clock) {
    /** Prints a message as a line of results. */
    void say(String key, Object... arguments) {
        out.println(language.say(Message.of(key, arguments)));
    }

    /** Prints a message to standard error. */
    void warn(Message message) {
        err.println(language.say(message));
    }

    void warn(List<Message> messages) {
        messages.forEach(this::warn);
    }

    /** Input refused for one reason. */
    Refused refused(Message reason) {
        return new Refused(List.of(language.say(reason)));
    }

    /** A folder for results that takes none. */
    Refused cannotWrite(Path folder, IOException failure) {
        return refused(Message.of("cli.cannot_write", folder, language.say(FileProblem.of(failure))));
    }
}
