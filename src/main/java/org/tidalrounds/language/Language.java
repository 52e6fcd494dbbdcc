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
     * {@code i18n/county_*.properties}.
     */
    public String say(Message message) {
        String room = message.key().substring(0, message.key().indexOf('.'));
        String pattern =
                ResourceBundle.getBundle("i18n." + room, locale, NO_FALLBACK).getString(message.key());
        return new MessageFormat(pattern, locale)
                .format(message.arguments().toArray(), new StringBuffer(), null)
                .toString();
    }
}
