package org.tidalrounds.roster.adjust;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import org.tidalrounds.language.Message;

/** What is answered when a change cannot be made at all. */
final class Refusals {
    private Refusals() {}

    /** The request names what does not fit; the message says what would. */
    static HttpStatusException unfit(String key, Object... arguments) {
        return new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of(key, arguments));
    }

    static HttpStatusException missing(String key, Object... arguments) {
        return new HttpStatusException(HttpStatus.NOT_FOUND, Message.of(key, arguments));
    }

    /** The roster is not in a state for it. */
    static HttpStatusException conflict(String key, Object... arguments) {
        return new HttpStatusException(HttpStatus.CONFLICT, Message.of(key, arguments));
    }
}
