package org.tidalrounds.access.session;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Duration;
import org.tidalrounds.language.Message;

/** Something was tried too often; after a while it may be tried again. */
public final class TooManyTries extends HttpStatusException {
    private static final long serialVersionUID = 1;
    private final long seconds;

    TooManyTries(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS, Message.of("access.too_many_tries", Math.max(1, wait.toMinutes() + 1)));
        this.seconds = Math.max(1, wait.toSeconds() + 1);
    }

    /** Seconds until it may be tried again. */
    public long retryAfterSeconds() {
        return seconds;
    }
}
