package org.tidalrounds.roster.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The workers of this process. They look for jobs once pages are served, and give back what they have when the process is told to
 * end; when it is killed, other processes notice by its missing heartbeat.
 */
@Singleton
final class SolveWorkers {
    /** Least that db-scheduler takes. */
    private static final int MISSED_HEARTBEATS = 4;

    private final Scheduler scheduler;
    private boolean started;

    SolveWorkers(DataSource dataSource, Solver solver, SolveSettings settings) {
        int cores = settings.coresOrAll();
        // db-scheduler begins and ends its own transactions, so it needs the pool itself.
        this.scheduler = Scheduler.create(
                        DelegatingDataSource.unwrapDataSource(dataSource), new SolveTask(solver, cores).task())
                .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + "-"
                        + UUID.randomUUID().toString().substring(0, 8)))
                .threads(cores)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enablePriority()
                .shutdownMaxWait(settings.patience())
                .build();
    }

    @EventListener
    void start(ServerStartupEvent event) {
        scheduler.start();
        started = true;
    }

    @PreDestroy
    void stop() {
        if (started) {
            scheduler.stop();
        }
    }
}
