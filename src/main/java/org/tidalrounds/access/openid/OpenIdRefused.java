package org.tidalrounds.access.openid;

/** A provider cannot be used, or did not prove who somebody is; the message is for the log and holds no personal data. */
final class OpenIdRefused extends Exception {
    private static final long serialVersionUID = 1;

    OpenIdRefused(String reason) {
        super(reason);
    }

    OpenIdRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
