package org.tidalrounds.access.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import org.tidalrounds.language.Message;

/** An account cannot be as it was asked for; the message says why and what helps. */
public final class AccountRefused extends HttpStatusException {
    private static final long serialVersionUID = 1;

    private AccountRefused(HttpStatus status, Message reason) {
        super(status, reason);
    }

    /** A value does not fit. */
    static AccountRefused value(Message reason) {
        return new AccountRefused(HttpStatus.UNPROCESSABLE_ENTITY, reason);
    }

    /** It does not go together with what is there. */
    static AccountRefused clash(Message reason) {
        return new AccountRefused(HttpStatus.CONFLICT, reason);
    }
}
