package org.tidalrounds.access;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One link of a county's audit trail.
 *
 * @param entryNo counts from 1 without a gap
 * @param details a JSON object of words, its names in order
 * @param previousHash the hash of the entry before; {@link #START} for the first
 * @param hash SHA-256, in hex, of all other fields and the county: each as UTF-8 after its length in bytes and a colon
 */
@Serdeable
public record AuditEntry(
        long entryNo,
        Instant at,
        String actor,
        String action,
        String subject,
        String details,
        String previousHash,
        String hash) {
    /** What the first entry has as the hash before it. */
    public static final String START = "0".repeat(64);

    /** The entry that follows a hash, with its own. */
    static AuditEntry after(
            String previousHash, String countyId, long entryNo, Instant at, AuditEvent event, String details) {
        AuditEntry open =
                new AuditEntry(entryNo, at, event.actor(), event.action(), event.subject(), details, previousHash, "");
        return new AuditEntry(
                entryNo,
                at,
                event.actor(),
                event.action(),
                event.subject(),
                details,
                previousHash,
                open.hashIn(countyId));
    }

    /** The hash that the fields of this entry give in a county. */
    public String hashIn(String countyId) {
        MessageDigest digest = sha256();
        for (String field : List.of(
                previousHash, countyId, Long.toString(entryNo), at.toString(), actor, action, subject, details)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
