package org.tidalrounds.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.account.Passwords;
import org.tidalrounds.access.audit.AuditReader;
import org.tidalrounds.access.session.Sessions;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.personal.Keys;
import org.tidalrounds.database.personal.Resealing;
import org.tidalrounds.roster.store.DutyRecords;
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
     * @param folder where the service keeps its keys, unless {@code TIDAL_KEYS} gives them
     * @param port to listen on later
     */
    public static Service on(DatabaseAddress database, Path folder, int port, Clock clock) {
        Migrations.apply(database);
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources.default.url", database.jdbcUrl());
        properties.put("datasources.default.username", database.user());
        properties.put("datasources.default.password", database.password());
        properties.put("micronaut.server.port", port);
        properties.put("tidal.keys-file", folder.resolve("keys").toString());
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .singletons(clock)
                .start();
        context.getBean(Resealing.class).sealPlain();
        return new Service(context);
    }

    public CountyStore counties() {
        return context.getBean(CountyStore.class);
    }

    public RosterStore rosters() {
        return context.getBean(RosterStore.class);
    }

    public DutyRecords dutyRecords() {
        return context.getBean(DutyRecords.class);
    }

    public Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    public Sessions sessions() {
        return context.getBean(Sessions.class);
    }

    public Passwords passwords() {
        return context.getBean(Passwords.class);
    }

    public AuditReader audit() {
        return context.getBean(AuditReader.class);
    }

    public Resealing resealing() {
        return context.getBean(Resealing.class);
    }

    public Keys keys() {
        return context.getBean(Keys.class);
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
