package org.tidalrounds.roster.job;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells watchers of jobs' changes, wherever the jobs run: one look at the rows for all watchers of a county, twice a second while
 * there are any.
 */
@Singleton
public final class JobWatch {
    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** Looks without news after which watchers are told again, so that nobody between takes the connection for dead. */
    private static final int QUIET_LOOKS = 30;

    private final SolveJobs jobs;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    @SuppressWarnings("FutureReturnValueIgnored") // looks for as long as the service runs
    JobWatch(SolveJobs jobs, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.jobs = jobs;
        scheduler.scheduleWithFixedDelay(LOOK_EVERY, LOOK_EVERY, this::look);
    }

    /** Somebody who watches a job; closed when nobody listens any more. */
    public final class Watcher implements AutoCloseable {
        private final JobKey key;
        private final Consumer<SolveJob> listener;
        private long seen;
        private int quiet;

        private Watcher(JobKey key, long seen, Consumer<SolveJob> listener) {
            this.key = key;
            this.seen = seen;
            this.listener = listener;
        }

        private void show(SolveJob job) {
            boolean isNews = job.event() > seen || job.state().isOver();
            quiet = isNews ? 0 : quiet + 1;
            if (isNews || quiet >= QUIET_LOOKS) {
                quiet = 0;
                seen = job.event();
                listener.accept(job);
            }
        }

        @Override
        public void close() {
            watchers.remove(this);
        }
    }

    /**
     * Watches a job from now on.
     *
     * @param seen number of the last event known already; 0 for none
     * @param listener told the job as it is now and at every change; must not block
     */
    public Watcher watch(JobKey key, long seen, Consumer<SolveJob> listener) {
        Watcher watcher = new Watcher(key, seen, listener);
        watchers.add(watcher);
        return watcher;
    }

    private void look() {
        Map<String, List<Watcher>> byCounty =
                watchers.stream().collect(Collectors.groupingBy(watcher -> watcher.key.countyId()));
        byCounty.forEach(this::look);
    }

    private void look(String countyId, List<Watcher> here) {
        try {
            List<Long> ids =
                    here.stream().map(watcher -> watcher.key.jobId()).distinct().toList();
            for (SolveJob job : jobs.list(countyId, ids)) {
                here.stream().filter(watcher -> watcher.key.equals(job.key())).forEach(watcher -> watcher.show(job));
            }
        } catch (RuntimeException e) {
            LOG.warn("jobs of {} could not be read: {}", countyId, e.toString());
        }
    }
}
