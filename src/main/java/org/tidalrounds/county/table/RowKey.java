package org.tidalrounds.county.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of a row's key as one word, for addresses: a code stays as it is. */
public final class RowKey {
    private static final String SEPARATOR = "~";
    /** Letters of any script stay; signs that mean something in an address, and our own two, are written as numbers. */
    private static final Pattern SIGN = Pattern.compile("[\\x00-\\x7F&&[^A-Za-z0-9._-]]");

    private static final Pattern WRITTEN = Pattern.compile("!([0-9a-f]{2})");

    private RowKey() {}

    public static String of(List<String> cells) {
        return cells.stream().map(RowKey::escaped).collect(Collectors.joining(SEPARATOR));
    }

    /** The cells; of a word that {@link #of} never made, something that is no row's key. */
    public static List<String> cells(String key) {
        return Arrays.stream(key.split(SEPARATOR, -1)).map(RowKey::plain).toList();
    }

    private static String escaped(String cell) {
        return SIGN.matcher(cell)
                .replaceAll(sign -> "!%02x".formatted((int) sign.group().charAt(0)));
    }

    private static String plain(String part) {
        return WRITTEN.matcher(part)
                .replaceAll(number ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 16))));
    }
}
