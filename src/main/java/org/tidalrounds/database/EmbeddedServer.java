package org.tidalrounds.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.tidalrounds.language.Message;

/**
 * A PostgreSQL server that belongs to this program: started with it, stopped with it, its files in a directory of its
 * own. After a hard stop of the program the server lives on; the next start finds it and goes on with it.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedServer start(Path directory) {
        Path files = directory.toAbsolutePath().normalize();
        try {
            int port = PostmasterFile.findLivePort(files).orElseGet(EmbeddedServer::freePort);
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setDataDirectory(files.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    // The library is meant for tests and turns both off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        } catch (IOException | IllegalStateException e) {
            throw refused(files, e);
        }
    }

    private static DatabaseRefused refused(Path files, Exception failure) {
        boolean locked = failure instanceof IllegalStateException
                && String.valueOf(failure.getMessage()).startsWith("could not lock");
        return locked
                ? new DatabaseRefused(Message.of("database.in_use", files), failure)
                : new DatabaseRefused(
                        Message.of("database.not_started", files, String.valueOf(failure.getMessage())), failure);
    }

    DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + USER, USER, "");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
