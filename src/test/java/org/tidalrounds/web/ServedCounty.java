package org.tidalrounds.web;

import java.nio.file.Path;
import java.time.Instant;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;

/** A running service on a database of its own: empty, with the demo county, or with a small roster of it as well. */
record ServedCounty(Service service, DatabaseAddress database, String url) implements AutoCloseable {
    static final County WUSHAN = CountyFolder.read(Path.of("demo/wushan"));

    static ServedCounty withNothing() {
        DatabaseAddress database = TestDatabases.create();
        Service service = TestServices.on(database);
        return new ServedCounty(service, database, service.open());
    }

    static ServedCounty withoutRoster() {
        ServedCounty served = withNothing();
        served.service.counties().save(new CountyName("wushan", "巫山县"), WUSHAN);
        return served;
    }

    static ServedCounty withRoster() {
        ServedCounty served = withoutRoster();
        served.service.rosters().save("wushan", SmallPlan.of(WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
        return served;
    }

    @Override
    public void close() {
        service.close();
    }
}
