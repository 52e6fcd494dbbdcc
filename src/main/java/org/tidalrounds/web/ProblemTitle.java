package org.tidalrounds.web;

import io.micronaut.http.HttpStatus;
import java.util.Set;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** What a status is called. */
final class ProblemTitle {
    private static final Set<Integer> NAMED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private ProblemTitle() {}

    /** In the reader's language where the status is one of those the service gives itself, else as HTTP has it. */
    static String of(HttpStatus status, Language language) {
        return NAMED.contains(status.getCode())
                ? language.say(Message.of("web.title." + status.getCode()))
                : status.getReason();
    }
}
