package org.tidalrounds.roster.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Reads the headers that say which revision a change is meant for, and which request it is. */
final class Preconditions {
    private static final int LONGEST_KEY = 200;

    private Preconditions() {}

    /** The ETag of a revision. */
    static String etag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }

    /**
     * The revision in {@code If-Match}.
     *
     * @throws HttpStatusException 428 if it is missing, 412 if it is none of our tags
     */
    static long revision(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new HttpStatusException(HttpStatus.PRECONDITION_REQUIRED, Message.of("roster.if_match_missing"));
        }
        if (!ifMatch.matches("\"[0-9]{1,18}\"")) {
            throw new HttpStatusException(
                    HttpStatus.PRECONDITION_FAILED, Message.of("roster.if_match_unknown", ifMatch));
        }
        return Long.parseLong(ifMatch, 1, ifMatch.length() - 1, 10);
    }

    /**
     * The {@code Idempotency-Key}.
     *
     * @throws HttpStatusException 400 if it is missing or too long
     */
    static String requestKey(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST, Message.of("roster.request_key_missing", LONGEST_KEY));
        }
        return key;
    }
}
