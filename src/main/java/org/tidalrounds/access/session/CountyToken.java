package org.tidalrounds.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An opaque secret that stands for a row of a county, such as a refresh token. The database knows its hash only; 256 random
 * bits need no slow one.
 *
 * @param countyId whose rows to look in; changing it in a token finds nothing
 */
public record CountyToken(String countyId, String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static CountyToken make(String countyId) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new CountyToken(countyId, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads what {@link #written} made; empty for anything else. */
    public static Optional<CountyToken> find(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            String county = new String(Base64.getUrlDecoder().decode(text.substring(0, dot)), StandardCharsets.UTF_8);
            // PostgreSQL knows no text with a zero in it.
            return county.indexOf('\0') < 0
                    ? Optional.of(new CountyToken(county, text.substring(dot + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(countyId.getBytes(StandardCharsets.UTF_8)) + "."
                + secret;
    }

    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
