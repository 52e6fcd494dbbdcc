package org.tidalrounds.roster.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;

/** A fingerprint of a county's data: checkpoints made of other data must not be gone on from. */
final class CountyPrint {
    private CountyPrint() {}

    static String of(County county) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            CountyTables.all().forEach(table -> add(digest, table, county));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static <R> void add(MessageDigest digest, Table<R> table, County county) {
        digest.update(table.name().getBytes(StandardCharsets.UTF_8));
        for (R row : table.rows(county)) {
            digest.update(String.join("\u001f", table.texts(row)).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }
}
