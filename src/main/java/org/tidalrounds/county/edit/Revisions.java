package org.tidalrounds.county.edit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** The headers that say which state of the county's tables is meant, and which request it is. */
final class Revisions {
    private static final int LONGEST_KEY = 200;

    private Revisions() {}

    static <B> MutableHttpResponse<B> tagged(B body, long revision) {
        return HttpResponse.ok(body).header("ETag", etag(revision));
    }

    static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision in {@code If-Match}.
     *
     * @throws HttpStatusException 428 if it is missing, 412 if it is none of ours
     */
    static long of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new HttpStatusException(HttpStatus.PRECONDITION_REQUIRED, Message.of("county.if_match_missing"));
        }
        if (!ifMatch.matches("\"[0-9]{1,18}\"")) {
            throw new HttpStatusException(HttpStatus.PRECONDITION_FAILED, Message.of("county.data_stale"));
        }
        return Long.parseLong(ifMatch, 1, ifMatch.length() - 1, 10);
    }

    /**
     * The {@code Idempotency-Key}.
     *
     * @throws HttpStatusException 400 if it is missing or too long
     */
    static String key(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST, Message.of("county.request_key_missing", LONGEST_KEY));
        }
        return key;
    }
}
