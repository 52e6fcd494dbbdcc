package org.tidalrounds.web;

import java.util.OptionalInt;

/**
 * Characters that no name, reason or id needs: control characters, halves of surrogate pairs, which no database takes, and
 * the marks that turn the direction of writing, with which a text can be made to read as another.
 */
final class OddText {
    private static final int FIRST_HALF_SURROGATE = 0xD800;
    private static final int LAST_HALF_SURROGATE = 0xDFFF;

    private OddText() {}

    /** The first odd code point of a text; tabs and ends of lines are none. */
    static OptionalInt find(CharSequence text) {
        return text.codePoints().filter(OddText::isOdd).findFirst();
    }

    static boolean isOdd(int codePoint) {
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        boolean half = codePoint >= FIRST_HALF_SURROGATE && codePoint <= LAST_HALF_SURROGATE;
        return control || half || turnsDirection(codePoint);
    }

    private static boolean turnsDirection(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    /** As standards write it: U+202E. */
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }
}
