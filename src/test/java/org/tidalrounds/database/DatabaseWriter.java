package org.tidalrounds.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A program of its own that opens the database inside, commits one row, says so, and then waits to be killed. */
final class DatabaseWriter {
    static final String COMMITTED = "committed";

    private DatabaseWriter() {}

    public static void main(String[] args) throws Exception {
        Database database = Database.inside(Path.of(args[0]));
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists notes (note text)");
            statement.execute("insert into notes values ('" + args[1] + "')");
        }
        System.out.println(COMMITTED);
        new CountDownLatch(1).await();
    }
}
