package org.tidalrounds.web;

/** A value of the caller's as a message may repeat it: short, on one line, and in its own order. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String of(String value) {
        int end = Math.min(value.length(), LONGEST);
        if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        value.substring(0, end).codePoints().map(Shown::visible).forEach(shown::appendCodePoint);
        return end < value.length() ? shown.append('…').toString() : shown.toString();
    }

    private static int visible(int codePoint) {
        return OddText.isOdd(codePoint) || codePoint == '\n' || codePoint == '\r' || codePoint == '\t'
                ? '␣'
                : codePoint;
    }
}
