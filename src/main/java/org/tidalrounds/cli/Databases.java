package org.tidalrounds.cli;

import java.util.Map;
import java.util.Optional;
import org.tidalrounds.database.Database;
import org.tidalrounds.database.DatabaseAddress;

/** The database of a command: that of {@code TIDAL_DATABASE_URL}, else the one inside. */
record Databases(Map<String, String> environment) {
    Database open() {
        return Optional.ofNullable(environment.get("TIDAL_DATABASE_URL"))
                .map(text -> Database.at(DatabaseAddress.of(text)))
                .orElseGet(() -> Database.inside(Inputs.cacheFolder().resolve("postgres")));
    }
}
