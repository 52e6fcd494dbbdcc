package org.tidalrounds.database.personal;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts single values before they go to the database (AES-256-GCM, a random nonce each) and decrypts them again. A sealed
 * value names its key, and opens only in the county and column that it was sealed for.
 */
@Singleton
public final class PersonalCipher {
    /** What every sealed value begins with; then the key's id, a colon, and nonce, text and tag in base64. */
    static final String SEALED = "sealed:";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HASH_BYTES = 16;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    PersonalCipher(Keys keys) {
        this.keys = keys;
    }

    /** Seals a value for a county's column; empty, which says that there is none, stays empty. */
    public String seal(String countyId, String column, String text) {
        if (text.isEmpty()) {
            return "";
        }
        Key key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] secret = crypt(Cipher.ENCRYPT_MODE, key, nonce, bound(countyId, column), bytes(text));
        byte[] whole = ByteBuffer.allocate(nonce.length + secret.length)
                .put(nonce)
                .put(secret)
                .array();
        return SEALED + key.id() + ":" + Base64.getEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Opens a value of a county's column; null and empty give empty.
     *
     * @throws IllegalStateException if it was not sealed for here, was changed, or its key is gone
     */
    public String open(String countyId, String column, @Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return "";
        }
        String[] parts = sealed.split(":", 3);
        if (!sealed.startsWith(SEALED) || parts.length < 3) {
            throw new IllegalStateException(column + " of " + countyId + " holds a value that is not sealed");
        }
        Key key = keys.find(parts[1])
                .orElseThrow(() -> new IllegalStateException("key " + parts[1] + " of " + column + " is not known"));
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] secret = new byte[whole.remaining()];
        whole.get(secret);
        byte[] text = crypt(Cipher.DECRYPT_MODE, key, nonce, bound(countyId, column), secret);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** What finds a value again in its county, with the current key; null for none. */
    public @Nullable String hash(String countyId, PersonalKind kind, String text) {
        return text.isEmpty() ? null : hash(keys.current(), countyId, kind, text);
    }

    /** The value's hashes with every key, the current one first: while the key changes a row may have any of them. */
    public List<String> hashes(String countyId, PersonalKind kind, String text) {
        return keys.all().stream().map(key -> hash(key, countyId, kind, text)).toList();
    }

    private static String hash(Key key, String countyId, PersonalKind kind, String text) {
        byte[] whole = key.searchHash(bytes(countyId + '\0' + kind.name() + '\0' + kind.normalised(text)));
        return key.id() + ":" + HexFormat.of().formatHex(whole, 0, HASH_BYTES);
    }

    private static byte[] crypt(int mode, Key key, byte[] nonce, byte[] bound, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal value was changed, or sealed for another place", e);
        }
    }

    private static byte[] bound(String countyId, String column) {
        return bytes(countyId + '\0' + column);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
