package org.tidalrounds.mobile.action;

/** The key came before with another content; what came of that one stays. */
final class KeyUsed extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyUsed(String key) {
        super(key, null, false, false);
    }
}
