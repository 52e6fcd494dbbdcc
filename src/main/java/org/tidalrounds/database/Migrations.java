package org.tidalrounds.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Brings a database's tables up to date, as the user who owns them; the service itself works as a lesser role. */
public final class Migrations {
    private Migrations() {}

    /**
     * Applies what is new in {@code db/migration}; several processes may do so at once.
     *
     * @throws DatabaseRefused if the user may not, or the database is newer than this program
     */
    public static void apply(DatabaseAddress address) {
        try {
            Flyway.configure()
                    .dataSource(address.jdbcUrl(), given(address.user()), given(address.password()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseRefused(
                    Message.of("database.not_migrated", address.shown(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Null lets the URL speak. */
    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
