package org.tidalrounds.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The two languages of everything a person sees; Chinese first. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language for a tag such as {@code zh-CN}, {@code en_GB.UTF-8}; Chinese for zh, English for all else. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }

    /**
     * The sentence for a message. The key's first word names the bundle, one a room: {@code county.duplicate_id} stands in
     * {@code i18n/county_*.properties}. An argument made by {@link Message#word} is said in the language as well.
     */
    @SuppressWarnings("JdkObsolete") // MessageFormat takes no other
    public String say(Message message) {
        Object[] arguments = message.arguments().stream().map(this::word).toArray();
        String pattern = bundle(message.key()).getString(message.key());
        return new MessageFormat(pattern, locale)
                .format(arguments, new StringBuffer(), null)
                .toString();
    }

    /** A word without an entry, such as a skill only one county knows, stays as the data has it: what follows the last dot. */
    private String word(String argument) {
        if (!argument.startsWith(Message.WORD)) {
            return argument;
        }
        String key = argument.substring(Message.WORD.length());
        ResourceBundle bundle = bundle(key);
        return bundle.containsKey(key) ? bundle.getString(key) : key.substring(key.lastIndexOf('.') + 1);
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle("i18n." + key.substring(0, key.indexOf('.')), locale, NO_FALLBACK);
    }
}
