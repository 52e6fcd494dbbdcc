package org.tidalrounds.mobile.action;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.county.Coded;

/** What a doctor can do on a phone. */
enum ActionKind implements Coded {
    CHECK_IN,
    CHECK_OUT,
    ACCEPT_DUTY,
    DECLINE_DUTY,
    OFFER_SWAP,
    TAKE_SWAP,
    WITHDRAW_SWAP,
    REQUEST_LEAVE,
    WITHDRAW_LEAVE,
    WISH,
    WITHDRAW_WISH,
    BEGIN_SIGNING,
    SIGNING,
    REFER,
    CONFIRM;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ActionKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
