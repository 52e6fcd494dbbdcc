package org.tidalrounds.roster.live;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterRefused;
import reactor.core.publisher.Flux;

/** What others do to a roster while one looks at it. */
@Controller("/api/counties/{county}/rosters/{roster}/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class LiveController {
    /** Then the listener comes again, and whoever may no longer listen is refused. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final RosterWatch watch;
    private final RosterNews news;

    LiveController(RosterWatch watch, RosterNews news) {
        this.watch = watch;
        this.news = news;
    }

    /**
     * Something that happened.
     *
     * @param kind now, change, plan, draft, publication or gone
     * @param roster id of the roster it is about: the one watched, a new draft, the plan's, or the one published
     * @param revision of the roster watched, from now on
     * @param by the name of who did it; null where nobody with an account did
     * @param mine whether the listener's own account did it
     * @param words what was done, in the reader's language, without who; empty for now and gone
     * @param duties ids of the duties and works touched
     */
    @Serdeable
    record NewsView(
            String kind,
            String roster,
            long revision,
            @Nullable String by,
            boolean mine,
            String words,
            List<String> duties) {
        static NewsView of(News news, Caller caller, Language language) {
            return new NewsView(
                    news.kind().code(),
                    Long.toString(news.rosterId()),
                    news.revision(),
                    news.by().orElse(null),
                    news.accountId().filter(caller.accountId()::equals).isPresent(),
                    news.words().map(language::say).orElse(""),
                    news.duties());
        }
    }

    /**
     * Tells every change of a roster by anybody: an event each, named by its kind. Where it stands is told at first and every ten
     * seconds ({@code now}). The connection closes after five minutes; who comes back names the last event seen and misses nothing.
     *
     * @param lastEventId id of the last event seen; all that is new since is told
     */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Event<NewsView>>> events(
            String county,
            long roster,
            @Header("Last-Event-ID") Optional<String> lastEventId,
            Caller caller,
            Language language) {
        RosterKey key = new RosterKey(county, roster);
        Seen standing = Optional.ofNullable(news.now(county, List.of(roster)).get(roster))
                .orElseThrow(() -> RosterRefused.missing(key));
        // From here on nothing is missed, however long the first look takes.
        Seen seen = lastEventId.flatMap(Seen::of).orElse(standing);
        Flux<Event<NewsView>> events = Flux.create(sink -> {
            RosterWatch.Watcher watcher = watch.watch(key, seen, (told, upTo) -> {
                sink.next(event(told, upTo, caller, language));
                if (told.isLast()) {
                    sink.complete();
                }
            });
            sink.onDispose(watcher::close);
        });
        return HttpResponse.ok(events.take(LONGEST));
    }

    private static Event<NewsView> event(News told, Seen seen, Caller caller, Language language) {
        return Event.of(NewsView.of(told, caller, language))
                .id(seen.toString())
                .name(told.kind().code());
    }
}
