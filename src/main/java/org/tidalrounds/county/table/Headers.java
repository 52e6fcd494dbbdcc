package org.tidalrounds.county.table;

import java.util.Locale;
import org.tidalrounds.language.Language;

/** Names of tables and columns as people read them: Chinese ones are defined, English ones follow from those in files. */
final class Headers {
    private Headers() {}

    /** {@code km_to_township_centre} becomes Km to township centre, {@code aged65plus} Aged 65 plus. */
    static String of(String name, String chineseName, Language language) {
        if (language == Language.CHINESE) {
            return chineseName;
        }
        String spaced = name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])", " ");
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
