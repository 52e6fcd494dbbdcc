package org.tidalrounds.roster.adjust.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.Consequence;

/**
 * What a change does to one rule.
 *
 * @param level hard, medium or soft
 * @param words in the reader's language
 * @param before what it cost at its level; {@code after} what it costs now
 */
@Serdeable
record ConsequenceView(String rule, String level, String words, long before, long after, List<String> duties) {
    static ConsequenceView of(Consequence consequence, Language language) {
        return new ConsequenceView(
                consequence.rule(),
                consequence.level().name().toLowerCase(Locale.ROOT),
                words(consequence, language),
                consequence.before(),
                consequence.after(),
                consequence.duties());
    }

    private static String words(Consequence consequence, Language language) {
        String words = language.say(consequence.words());
        if (consequence.breaks()) {
            return words;
        }
        String key = consequence.after() == 0 ? "adjust.no_longer" : "adjust.less";
        return language.say(Message.of(key, words));
    }

    /** Those that a change makes worse, or those it makes better. */
    static List<ConsequenceView> of(List<Consequence> consequences, boolean breaks, Language language) {
        return consequences.stream()
                .filter(consequence -> consequence.breaks() == breaks)
                .map(consequence -> of(consequence, language))
                .toList();
    }
}
