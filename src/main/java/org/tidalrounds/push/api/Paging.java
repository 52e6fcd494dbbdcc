package org.tidalrounds.push.api;

import io.micronaut.core.annotation.Nullable;

/** What part of a list is asked for: the latest first, from before an id on. */
record Paging(long before, int limit) {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    static Paging of(@Nullable Long before, @Nullable Integer limit) {
        return new Paging(
                before == null ? Long.MAX_VALUE : before, limit == null ? USUAL : Math.max(1, Math.min(limit, MOST)));
    }
}
