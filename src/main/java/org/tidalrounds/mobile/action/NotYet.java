package org.tidalrounds.mobile.action;

/** The action is about another one that has not come yet. */
final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotYet(String key) {
        super(key, null, false, false);
    }
}
