package org.tidalrounds.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Databases for tests, all on one server that ends with the tests. */
public final class TestDatabases {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, DatabaseAddress> TEMPLATES = new ConcurrentHashMap<>();

    private TestDatabases() {}

    /** With all tables and no rows. */
    public static DatabaseAddress create() {
        return copyOf("migrated", Migrations::apply);
    }

    /** A copy of a database that is filled when the first copy is asked for, and by nobody thereafter. */
    public static DatabaseAddress copyOf(String template, Consumer<DatabaseAddress> fill) {
        TEMPLATES.computeIfAbsent(template, name -> {
            execute("create database " + name);
            fill.accept(address(name));
            return address(name);
        });
        String name = "test" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template + " strategy file_copy");
        return address(name);
    }

    private static DatabaseAddress address(String name) {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name, "postgres", "");
    }

    /** Takes a database away from whoever uses it. */
    public static void drop(DatabaseAddress address) {
        String name = address.jdbcUrl().substring(address.jdbcUrl().lastIndexOf('/') + 1);
        execute("drop database " + name + " with (force)");
    }

    /** Does something to a database that the service itself would not. */
    public static void execute(DatabaseAddress address, String sql) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of a query, past all that the service may see. */
    public static List<String> texts(DatabaseAddress address, String query) {
        try (Connection connection = address.connect()) {
            return Rows.list(connection, query, List.of(), row -> row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
