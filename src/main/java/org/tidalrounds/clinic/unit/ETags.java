package org.tidalrounds.clinic.unit;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Revisions as ETags: who edits says which revision was looked at. */
public final class ETags {
    private ETags() {}

    public static String of(long revision) {
        return '"' + Long.toString(revision) + '"';
    }

    /**
     * The revision that the caller looked at.
     *
     * @throws Refusal 428 if it is not said, 412 if it is no revision
     */
    public static long revision(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "clinic.no_if_match");
        }
        if (!ifMatch.matches("\"[0-9]{1,18}\"")) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "clinic.stale", ifMatch);
        }
        return Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** @throws Refusal unless the caller looked at this revision */
    public static void require(@Nullable String ifMatch, long revision) {
        if (revision(ifMatch) != revision) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "clinic.stale", ETags.of(revision));
        }
    }
}
