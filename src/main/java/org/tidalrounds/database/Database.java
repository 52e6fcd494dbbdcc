package org.tidalrounds.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import org.tidalrounds.language.Message;

/** A database that answers and is new enough; closing it stops the server only if it is the one inside. */
public final class Database implements AutoCloseable {
    private static final int LEAST_VERSION = 15;

    private final DatabaseAddress address;
    private final Optional<EmbeddedServer> server;

    private Database(DatabaseAddress address, Optional<EmbeddedServer> server) {
        this.address = address;
        this.server = server;
        requireUsable();
    }

    /**
     * The database inside, whose files live in a directory; started when it does not run.
     *
     * @throws DatabaseRefused if it does not start
     */
    public static Database inside(Path directory) {
        EmbeddedServer server = EmbeddedServer.start(directory);
        return new Database(server.address(), Optional.of(server));
    }

    /**
     * The database at an address of somebody else's care.
     *
     * @throws DatabaseRefused if it does not answer or is too old
     */
    public static Database at(DatabaseAddress address) {
        return new Database(address, Optional.empty());
    }

    public DatabaseAddress address() {
        return address;
    }

    private void requireUsable() {
        try (Connection connection = address.connect()) {
            requireNewEnough(address, connection.getMetaData());
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    Message.of("database.no_answer", address.shown(), String.valueOf(e.getMessage())), e);
        }
    }

    static void requireNewEnough(DatabaseAddress address, DatabaseMetaData server) throws SQLException {
        if (server.getDatabaseMajorVersion() < LEAST_VERSION) {
            throw new DatabaseRefused(
                    Message.of("database.too_old", address.shown(), server.getDatabaseProductVersion(), LEAST_VERSION));
        }
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }
}
