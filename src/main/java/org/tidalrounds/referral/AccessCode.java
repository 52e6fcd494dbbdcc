package org.tidalrounds.referral;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a resident without an account shows: the referral's reference, which may be known, and a code, which must not. The alphabet is
 * Crockford's: no letter looks like a digit. 16 characters are 80 bits, more than the 64 that OWASP ASVS asks of codes.
 */
final class AccessCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 10;
    private static final int CODE_LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AccessCode() {}

    static String reference() {
        return letters(REFERENCE_LENGTH);
    }

    /** A new code in groups of four. */
    static String create() {
        return letters(CODE_LENGTH).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** As people type it: groups, case and look-alikes do not matter. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String letters(int count) {
        StringBuilder text = new StringBuilder(count);
        RANDOM.ints(count, 0, ALPHABET.length()).forEach(letter -> text.append(ALPHABET.charAt(letter)));
        return text.toString();
    }
}
