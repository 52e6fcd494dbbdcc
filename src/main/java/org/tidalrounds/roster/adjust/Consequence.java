package org.tidalrounds.roster.adjust;

import java.util.List;
import org.tidalrounds.language.Message;

/**
 * What a change does to one rule, in words.
 *
 * @param rule id, for example {@code D4}
 * @param breaks whether it makes it worse; else it makes it better
 * @param before what it cost at the rule's level before
 * @param after what it costs afterwards; 0 when nothing is left to say against it
 * @param duties concerned
 */
public record Consequence(
        String rule, Level level, boolean breaks, Message words, long before, long after, List<String> duties) {
    /** How much a rule binds. */
    public enum Level {
        HARD,
        MEDIUM,
        SOFT
    }

    boolean isHardBreach() {
        return breaks && level == Level.HARD;
    }
}
