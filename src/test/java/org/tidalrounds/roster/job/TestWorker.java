package org.tidalrounds.roster.job;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;

/** The service on a database, impatient enough for tests; jobs are worked on from {@link #work} on. */
final class TestWorker implements AutoCloseable {
    private static final int LONGEST_WAIT_SECONDS = 90;

    /** The same in every process of a test. */
    private static final String KEYS = "t1:dGhlIHRlc3RzJyBvd24ga2V5LCBmb3Igbm9ib2R5ISE=";

    private final ApplicationContext context;

    private TestWorker(ApplicationContext context) {
        this.context = context;
    }

    static TestWorker on(DatabaseAddress database, int cores) {
        Migrations.apply(database);
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources.default.url", database.jdbcUrl());
        properties.put("datasources.default.username", database.user());
        properties.put("datasources.default.password", database.password());
        properties.put("micronaut.server.port", -1);
        properties.put("tidal.keys", KEYS);
        properties.put("tidal.solve.cores", cores);
        properties.put("tidal.solve.poll", "100ms");
        properties.put("tidal.solve.heartbeat", "500ms");
        properties.put("tidal.solve.checkpoint", "1s");
        return new TestWorker(ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .singletons(Clock.systemUTC())
                .start());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void store(String countyId, County county) {
        bean(CountyStore.class).save(new CountyName(countyId, countyId), county);
    }

    void work() {
        bean(EmbeddedServer.class).start();
    }

    /** The job once it is as wished. */
    SolveJob await(JobKey key, Predicate<SolveJob> wished) throws Exception {
        CompletableFuture<SolveJob> found = new CompletableFuture<>();
        try (JobWatch.Watcher watcher = bean(JobWatch.class).watch(key, 0, job -> {
            if (wished.test(job)) {
                found.complete(job);
            } else if (job.state().isOver()) {
                found.completeExceptionally(new AssertionError("the job ended as " + job));
            }
        })) {
            return found.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
