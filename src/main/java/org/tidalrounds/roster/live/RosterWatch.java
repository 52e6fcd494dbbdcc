package org.tidalrounds.roster.live;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.roster.live.News.Kind;
import org.tidalrounds.roster.store.RosterKey;

/**
 * Tells those who watch rosters what happens to them, in whatever process it happens: one look at the rows for all watchers of a
 * county, twice a second while there are any.
 */
@Singleton
final class RosterWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RosterWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** Looks without news after which watchers are told where the roster stands. */
    private static final int QUIET_LOOKS = 20;

    private final RosterNews news;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    @SuppressWarnings("FutureReturnValueIgnored") // looks for as long as the service runs
    RosterWatch(RosterNews news, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.news = news;
        scheduler.scheduleWithFixedDelay(LOOK_EVERY, LOOK_EVERY, this::look);
    }

    /** Somebody who watches a roster; closed when nobody listens any more. */
    final class Watcher implements AutoCloseable {
        private final RosterKey key;
        private final BiConsumer<News, Seen> listener;
        private Seen seen;
        private int quiet = QUIET_LOOKS;

        private Watcher(RosterKey key, Seen seen, BiConsumer<News, Seen> listener) {
            this.key = key;
            this.seen = seen;
            this.listener = listener;
        }

        private void tell(List<News> told, Seen now) {
            quiet = told.isEmpty() ? quiet + 1 : 0;
            if (quiet >= QUIET_LOOKS) {
                quiet = 0;
                listener.accept(News.plain(Kind.NOW, key.rosterId(), now.revision()), now);
            }
            Seen before = seen;
            seen = now;
            // Whoever is cut off amid them comes back for all of them.
            for (int i = 0; i < told.size(); i++) {
                listener.accept(told.get(i), i == told.size() - 1 ? now : before);
            }
        }

        @Override
        public void close() {
            watchers.remove(this);
        }
    }

    /**
     * Watches a roster from now on.
     *
     * @param seen how far it was followed before
     * @param listener told every piece of news, and how far the roster is followed with it; must not block
     */
    Watcher watch(RosterKey key, Seen seen, BiConsumer<News, Seen> listener) {
        Watcher watcher = new Watcher(key, seen, listener);
        watchers.add(watcher);
        return watcher;
    }

    private void look() {
        watchers.stream()
                .collect(Collectors.groupingBy(watcher -> watcher.key.countyId()))
                .forEach(this::look);
    }

    private void look(String countyId, List<Watcher> here) {
        try {
            Map<Long, Seen> standing = news.now(
                    countyId,
                    here.stream().map(watcher -> watcher.key.rosterId()).toList());
            here.stream()
                    .collect(Collectors.groupingBy(watcher -> watcher.key))
                    .forEach((key, those) -> tell(key, those, Optional.ofNullable(standing.get(key.rosterId()))));
        } catch (RuntimeException e) {
            LOG.warn("rosters of {} could not be read: {}", countyId, e.toString());
        }
    }

    private void tell(RosterKey key, List<Watcher> those, Optional<Seen> standing) {
        if (standing.isEmpty()) {
            Seen last = new Seen(0, 0, 0, 0);
            those.forEach(watcher -> watcher.listener.accept(News.plain(Kind.GONE, key.rosterId(), 0), last));
            return;
        }
        Seen now = standing.get();
        Map<Seen, List<News>> known = new HashMap<>(Map.of(now, List.of()));
        for (Watcher watcher : those) {
            watcher.tell(known.computeIfAbsent(watcher.seen, from -> news.between(key, from, now)), now);
        }
    }
}
