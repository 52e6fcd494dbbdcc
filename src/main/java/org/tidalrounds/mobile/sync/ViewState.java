package org.tidalrounds.mobile.sync;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a cursor stands for: the items of a view, each with a hash of what it says. */
record ViewState(Map<Key, String> hashes) {
    private static final int CURSOR_BYTES = 18;
    /** Two states of one item are told apart by so many bytes: by chance they are alike once in 2^48. */
    private static final int HASH_BYTES = 6;

    /** An item of a kind. */
    record Key(String kind, String id) {}

    static ViewState of(Changes view, ObjectMapper json) {
        Map<Key, String> hashes = new LinkedHashMap<>();
        view.byKind()
                .forEach((kind, items) -> items.forEach(
                        item -> hashes.put(new Key(kind, item.id()), hash(bytes(json, item), HASH_BYTES))));
        return new ViewState(hashes);
    }

    /** The state that was kept as text. */
    static ViewState read(String text) {
        Map<Key, String> hashes = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            hashes.put(new Key(cells[0], cells[1]), cells[2]);
        });
        return new ViewState(hashes);
    }

    String text() {
        return hashes.entrySet().stream()
                .map(entry -> entry.getKey().kind() + "\t" + entry.getKey().id() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Says nothing of what it stands for. */
    String cursor() {
        return hash(text().getBytes(StandardCharsets.UTF_8), CURSOR_BYTES);
    }

    /** Whether an item is the same in both. */
    boolean hasSame(ViewState other, Key key) {
        String hash = hashes.get(key);
        return hash != null && hash.equals(other.hashes.get(key));
    }

    private static byte[] bytes(ObjectMapper json, SyncItem item) {
        try {
            return json.writeValueAsBytes(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes, int length) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, length));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
