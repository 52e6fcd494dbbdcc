package org.tidalrounds.clinic.unit;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import org.tidalrounds.language.Message;

/** Something that cannot be done as asked; the reason names the value and the remedy. Whatever was begun is undone. */
public final class Refusal extends HttpStatusException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    private Refusal(HttpStatus status, Message reason) {
        super(status, reason);
        this.reason = reason;
    }

    /** There is no such thing in the county, or the caller must not know of it. */
    public static Refusal missing(String key, Object... arguments) {
        return of(HttpStatus.NOT_FOUND, key, arguments);
    }

    /** The request makes no sense, whatever the state of things. */
    public static Refusal invalid(String key, Object... arguments) {
        return of(HttpStatus.UNPROCESSABLE_ENTITY, key, arguments);
    }

    /** The state of things forbids it, or somebody was quicker. */
    public static Refusal conflict(String key, Object... arguments) {
        return of(HttpStatus.CONFLICT, key, arguments);
    }

    /** The caller may not. */
    public static Refusal forbidden(String key, Object... arguments) {
        return of(HttpStatus.FORBIDDEN, key, arguments);
    }

    /** The caller had enough of it. */
    public static Refusal tooMany(String key, Object... arguments) {
        return of(HttpStatus.TOO_MANY_REQUESTS, key, arguments);
    }

    public static Refusal of(HttpStatus status, String key, Object... arguments) {
        return new Refusal(status, Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.key() + reason.arguments();
    }
}
