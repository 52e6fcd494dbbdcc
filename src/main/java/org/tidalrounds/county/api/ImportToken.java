package org.tidalrounds.county.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for one file tried against one state of a county, so that nothing else is imported than what was shown. */
final class ImportToken {
    private ImportToken() {}

    static String of(byte[] file, long revision) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(hash) + "-" + revision;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
