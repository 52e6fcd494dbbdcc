package org.tidalrounds.resident.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidalrounds.access.session.CountyToken;

/** A form as it was sent: what people typed, without what nobody types. */
public record Form(Map<String, String> values) {
    /** The field that proves that the form came from our own page. */
    public static final String GUARD = "guard";
    /** The field that makes a form sent twice the same request. */
    public static final String KEY = "key";

    /** Control characters but for ends of lines, halves of pairs, and marks that turn the direction of writing. */
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    public Form {
        values = Map.copyOf(values);
    }

    /** The text of a field; empty where there is none. */
    public String text(String field) {
        return ODD.matcher(values.getOrDefault(field, "").replace("\r\n", "\n"))
                .replaceAll("")
                .strip();
    }

    /** The key of what one button asks, since the forms of a page have one key; empty where there is none. */
    public String key(String button) {
        String key = text(KEY);
        return key.isEmpty() ? key : key + " " + button;
    }

    /** A number that our own page put there. */
    public Optional<Long> id(String field) {
        return Optional.of(text(field))
                .filter(text -> ID.matcher(text).matches())
                .map(Long::valueOf);
    }

    /** What a form of this browser has in its guard. */
    public static String guard(CountyToken token) {
        return new CountyToken(token.countyId(), "form " + token.secret()).hash();
    }

    /** Whether the form came from a page that this browser was given. */
    public boolean isOf(CountyToken token) {
        return MessageDigest.isEqual(
                guard(token).getBytes(StandardCharsets.UTF_8), text(GUARD).getBytes(StandardCharsets.UTF_8));
    }
}
