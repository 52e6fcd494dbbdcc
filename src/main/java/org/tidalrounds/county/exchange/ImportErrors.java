package org.tidalrounds.county.exchange;

import java.util.List;
import org.tidalrounds.language.Language;

/** The errors of a refused import as lines of text. */
public final class ImportErrors {
    private ImportErrors() {}

    /** One line for each error: {@code file:line column "value": expected}; what an error lacks is left out. */
    public static List<String> render(ImportRefused refused, Language language) {
        return refused.errors().stream().map(error -> line(error, language)).toList();
    }

    static String line(ImportError error, Language language) {
        StringBuilder line = new StringBuilder(error.file());
        if (error.line() > 0) {
            line.append(':').append(error.line());
        }
        if (!error.column().isEmpty()) {
            line.append(' ').append(error.column());
        }
        if (!error.value().isEmpty()) {
            line.append(" \"").append(error.value()).append('"');
        }
        return line.append(": ").append(language.say(error.expected())).toString();
    }
}
