package org.tidalrounds.roster.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far somebody has followed a roster.
 *
 * @param revision of the roster
 * @param latest number of the county's roster made last
 * @param version of the county's last publication
 * @param job number of the roster's last solve job that ended; 0 for none
 */
record Seen(long revision, long latest, int version, long job) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{1,9})-(\\d{1,18})");

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<Seen> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Seen(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Long.parseLong(parts.group(4))))
                : Optional.empty();
    }

    /** As the id of an event. */
    @Override
    public String toString() {
        return revision + "-" + latest + "-" + version + "-" + job;
    }
}
