package org.tidalrounds.database.personal;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.DatabaseRefused;
import org.tidalrounds.language.Message;

/**
 * The secrets of this installation, the oldest first; the newest encrypts and signs. They come from the setting
 * {@code tidal.keys} ({@code id:base64}, separated by commas), else from a file, which is made with a first key.
 */
@Singleton
public final class Keys {
    private final Optional<KeyFile> file;
    private volatile List<Key> keys;

    /**
     * Reads the keys.
     *
     * @throws DatabaseRefused if they cannot be read, or neither setting is given
     */
    @Inject
    Keys(
            @Property(name = "tidal.keys") Optional<String> text,
            @Property(name = "tidal.keys-file") Optional<String> path) {
        Optional<String> given = text.filter(keys -> !keys.isBlank());
        this.file = given.isPresent() ? Optional.empty() : path.map(place -> new KeyFile(Path.of(place)));
        this.keys = given.map(Keys::ofSetting)
                .or(() -> file.map(KeyFile::readOrCreate))
                .orElseThrow(() -> new DatabaseRefused(Message.of("database.no_keys")));
    }

    public Key current() {
        return keys.get(keys.size() - 1);
    }

    /** All of them, the current one first. */
    public List<Key> all() {
        List<Key> newestFirst = new ArrayList<>(keys);
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The key of this id; another process may have added it to the file. */
    public Optional<Key> find(String id) {
        Optional<Key> known = known(id);
        if (known.isEmpty() && file.isPresent()) {
            keys = file.get().read();
            return known(id);
        }
        return known;
    }

    /**
     * Adds a key to the file; it is the current one from now on.
     *
     * @throws DatabaseRefused if the keys are a setting, which only whoever runs the service can change
     */
    public Key add() {
        KeyFile changed = file.orElseThrow(() -> new DatabaseRefused(Message.of("database.keys_are_set")));
        keys = changed.add();
        return current();
    }

    static Key random(int number) {
        byte[] secret = new byte[Key.BYTES];
        new SecureRandom().nextBytes(secret);
        return new Key("k" + number, secret);
    }

    private Optional<Key> known(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private static List<Key> ofSetting(String text) {
        try {
            return List.of(text.split(",")).stream().map(Key::of).toList();
        } catch (IllegalArgumentException e) {
            throw new DatabaseRefused(Message.of("database.keys_unreadable", "TIDAL_KEYS"), e);
        }
    }
}
