package org.tidalrounds.roster.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.job.JobKey;
import org.tidalrounds.roster.job.JobWatch;
import org.tidalrounds.roster.job.SolveJob;
import org.tidalrounds.roster.job.SolveJobs;
import org.tidalrounds.roster.store.RosterKey;
import reactor.core.publisher.Flux;

/** Solve jobs: ordered, watched, cancelled. */
@Controller("/api/counties/{county}/rosters/{roster}/solve-jobs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class JobController {
    private final SolveJobs jobs;
    private final JobWatch watch;

    JobController(SolveJobs jobs, JobWatch watch) {
        this.jobs = jobs;
        this.watch = watch;
    }

    /**
     * How to end a job.
     *
     * @param keepBest whether the best so far goes into the draft; false leaves it as it was
     */
    @Serdeable
    record CancellationRequest(@Nullable Boolean keepBest) {}

    /** Orders a plan; the draft takes it when the job is done. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<JobView> submit(
            String county,
            long roster,
            @Body SolveRequest request,
            @Nullable @Header("Idempotency-Key") String requestKey,
            Caller caller,
            Language language) {
        SolveJob job = jobs.submit(
                new RosterKey(county, roster),
                request.order(),
                Preconditions.requestKey(requestKey),
                caller.accountId());
        URI place = URI.create("/api/counties/" + county + "/rosters/" + roster + "/solve-jobs/"
                + job.key().jobId());
        return HttpResponse.<JobView>accepted(place).body(JobView.of(job, language));
    }

    /** The jobs of the draft, the latest first. */
    @Get
    List<JobView> list(String county, long roster, Language language) {
        return jobs.list(new RosterKey(county, roster)).stream()
                .map(job -> JobView.of(job, language))
                .toList();
    }

    /** A job as it stands. */
    @Get("/{job}")
    JobView get(String county, long roster, long job, Language language) {
        return JobView.of(find(county, roster, job), language);
    }

    /** Asks a job to end. */
    @Post("/{job}/cancellation")
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<JobView> cancel(
            String county, long roster, long job, @Body Optional<CancellationRequest> request, Language language) {
        boolean keepBest = request.map(CancellationRequest::keepBest).orElse(false);
        SolveJob asked = jobs.cancel(find(county, roster, job).key(), keepBest);
        return HttpResponse.<JobView>accepted().body(JobView.of(asked, language));
    }

    /**
     * Tells how the job goes, until it is over: events named {@code progress}, and one {@code end} after which the connection closes.
     * Who comes back after the end is answered 204, so that browsers stop asking.
     *
     * @param lastEventId id of the last event seen; all that is new since is told
     */
    @Get(value = "/{job}/events", produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Event<JobView>>> events(
            String county,
            long roster,
            long job,
            @Header("Last-Event-ID") Optional<String> lastEventId,
            Language language) {
        SolveJob now = find(county, roster, job);
        long seen = lastEventId
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        if (now.state().isOver() && seen >= now.event()) {
            return HttpResponse.noContent();
        }
        return HttpResponse.ok(Flux.create(sink -> {
            JobWatch.Watcher watcher = watch.watch(now.key(), seen, changed -> {
                sink.next(event(changed, language));
                if (changed.state().isOver()) {
                    sink.complete();
                }
            });
            sink.onDispose(watcher::close);
        }));
    }

    private static Event<JobView> event(SolveJob job, Language language) {
        return Event.of(JobView.of(job, language))
                .id(Long.toString(job.event()))
                .name(job.state().isOver() ? "end" : "progress");
    }

    private SolveJob find(String county, long roster, long job) {
        JobKey key = new JobKey(county, job);
        return jobs.find(key)
                .filter(found -> found.roster().rosterId() == roster)
                .orElseThrow(() -> SolveJobs.missing(key));
    }
}
