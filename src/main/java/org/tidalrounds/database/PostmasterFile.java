package org.tidalrounds.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}, which a PostgreSQL server keeps among its files while it runs and leaves behind when it is
 * killed. The first line is its process id, the fourth its port (PostgreSQL, utils/pidfile.h).
 */
final class PostmasterFile {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private PostmasterFile() {}

    /** The port of the server that runs on these files; empty if none does. */
    static Optional<Integer> findLivePort(Path files) throws IOException {
        Path file = files.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        boolean alive = ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
        return alive ? Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip())) : Optional.empty();
    }
}
