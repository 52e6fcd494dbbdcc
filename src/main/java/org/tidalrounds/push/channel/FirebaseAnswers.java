package org.tidalrounds.push.channel;

import com.google.firebase.IncomingHttpResponse;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.MessagingErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.push.channel.Answer.Outcome;

/**
 * What follows from each error of HTTP v1, after Google's table of error codes
 * (firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode).
 */
final class FirebaseAnswers {
    private static final int THROTTLED = 429;

    private FirebaseAnswers() {}

    static Answer of(FirebaseMessagingException error, Instant now) {
        IncomingHttpResponse response = error.getHttpResponse();
        MessagingErrorCode code = error.getMessagingErrorCode();
        int status = response == null ? 0 : response.getStatusCode();
        return new Answer(
                outcome(code, status),
                word(error, code),
                response == null ? Optional.empty() : retryAfter(response.getHeaders(), now));
    }

    private static Outcome outcome(@Nullable MessagingErrorCode code, int status) {
        if (status == THROTTLED) {
            return Outcome.THROTTLED;
        }
        if (code == null) {
            return Outcome.LATER; // no answer, or not of a message: the project, its credentials, a gateway between
        }
        return switch (code) {
            case UNREGISTERED -> Outcome.UNREGISTERED;
            // The token may be fine and the message at fault, so the token stays (unlike UNREGISTERED).
            case INVALID_ARGUMENT, SENDER_ID_MISMATCH -> Outcome.REFUSED;
            case QUOTA_EXCEEDED -> Outcome.THROTTLED;
            case THIRD_PARTY_AUTH_ERROR, INTERNAL, UNAVAILABLE -> Outcome.LATER;
        };
    }

    private static String word(FirebaseMessagingException error, @Nullable MessagingErrorCode code) {
        if (error.getHttpResponse() == null) {
            return "no answer";
        }
        String name = code == null ? error.getErrorCode().name() : code.name();
        return name.toLowerCase(Locale.ROOT);
    }

    private static Optional<Duration> retryAfter(Map<String, Object> headers, Instant now) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("retry-after"))
                .map(Map.Entry::getValue)
                .map(value -> value instanceof Collection<?> several && !several.isEmpty()
                        ? several.iterator().next()
                        : value)
                .flatMap(value -> RetryAfter.find(String.valueOf(value), now).stream())
                .findFirst();
    }
}
