package org.tidalrounds.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.tidalrounds.database.DatabaseAddress;

/** Services for tests: the same keys for all, any free port. */
public final class TestServices {
    private static final Path KEYS = folder();

    private TestServices() {}

    public static Service on(DatabaseAddress database) {
        return on(database, Clock.systemUTC());
    }

    public static Service on(DatabaseAddress database, Clock clock) {
        return Service.on(database, KEYS, 0, clock);
    }

    /** An empty folder for a service's keys. */
    public static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "services")), "service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
