package org.tidalrounds.database.personal;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One secret of an installation. Whatever is encrypted, hashed or signed uses a key of its own derived from it (one block of
 * HKDF-Expand, RFC 5869).
 */
public final class Key {
    static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final String id;
    private final byte[] secret;
    private final SecretKey encryption;
    private final SecretKey search;

    Key(String id, byte[] secret) {
        if (secret.length != BYTES || !id.matches("[a-z0-9]{1,16}")) {
            throw new IllegalArgumentException("a key is an id of a-z and 0-9, a colon and 32 bytes in base64");
        }
        this.id = id;
        this.secret = secret.clone();
        this.encryption = new SecretKeySpec(derived("tidal encryption"), "AES");
        this.search = new SecretKeySpec(derived("tidal search"), MAC);
    }

    /** Reads {@code id:base64}. */
    static Key of(String text) {
        int colon = text.indexOf(':');
        return new Key(
                text.substring(0, Math.max(0, colon)).strip(),
                Base64.getDecoder().decode(text.substring(colon + 1).strip()));
    }

    public String id() {
        return id;
    }

    /** 32 bytes for one purpose, which its name tells apart from all others. */
    public byte[] derived(String purpose) {
        return mac(
                new SecretKeySpec(secret, MAC), (purpose + '\u0001').getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    SecretKey encryption() {
        return encryption;
    }

    byte[] searchHash(byte[] text) {
        return mac(search, text);
    }

    String written() {
        return id + ":" + Base64.getEncoder().encodeToString(secret);
    }

    private static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
