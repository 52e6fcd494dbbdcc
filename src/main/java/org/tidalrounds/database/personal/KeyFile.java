package org.tidalrounds.database.personal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.database.DatabaseRefused;
import org.tidalrounds.language.Message;

/** The file of keys: a line each, the newest last, readable by its owner alone. Changed as a whole, one process at a time. */
final class KeyFile {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    List<Key> readOrCreate() {
        return Files.exists(path) ? read() : changed(true);
    }

    List<Key> add() {
        return changed(false);
    }

    List<Key> read() {
        try {
            List<Key> keys = Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .map(Key::of)
                    .toList();
            if (keys.isEmpty()) {
                throw new DatabaseRefused(Message.of("database.keys_unreadable", path));
            }
            return keys;
        } catch (IOException | IllegalArgumentException e) {
            throw new DatabaseRefused(Message.of("database.keys_unreadable", path), e);
        }
    }

    /** Adds a key, unless only the first is wanted and another process was quicker. */
    private List<Key> changed(boolean onlyFirst) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel lock =
                            FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                List<Key> keys = Files.exists(path) ? new ArrayList<>(read()) : new ArrayList<>();
                if (held.isValid() && (keys.isEmpty() || !onlyFirst)) {
                    keys.add(Keys.random(keys.size() + 1));
                    write(keys);
                }
                return List.copyOf(keys);
            }
        } catch (IOException e) {
            throw new DatabaseRefused(Message.of("database.keys_unreadable", path), e);
        }
    }

    private void write(List<Key> keys) throws IOException {
        Path draft = sibling(".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, OWNER_ONLY);
        Files.write(draft, keys.stream().map(Key::written).toList());
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path sibling(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
