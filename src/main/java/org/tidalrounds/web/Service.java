package org.tidalrounds.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.roster.store.RosterStore;

/** The service in this process: first its stores, then, when asked, the pages. */
public final class Service implements AutoCloseable {
    private final ApplicationContext context;

    private Service(ApplicationContext context) {
        this.context = context;
    }

    /**
     * Brings the database's tables up to date and opens the stores. Nobody can connect yet.
     *
     * @param port to listen on later
     */
    public static Service on(DatabaseAddress database, int port) {
        Migrations.apply(database);
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources.default.url", database.jdbcUrl());
        properties.put("datasources.default.username", database.user());
        properties.put("datasources.default.password", database.password());
        properties.put("micronaut.server.port", port);
        return new Service(ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start());
    }

    public CountyStore counties() {
        return context.getBean(CountyStore.class);
    }

    public RosterStore rosters() {
        return context.getBean(RosterStore.class);
    }

    /** Serves the pages from now on and returns their address. */
    public String open() {
        return context.getBean(EmbeddedServer.class).start().getURL().toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
