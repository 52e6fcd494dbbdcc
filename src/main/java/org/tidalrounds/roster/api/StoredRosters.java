package org.tidalrounds.roster.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Finds the roster that a path names: by its number, or the one stored last as {@code latest}. */
@Singleton
final class StoredRosters {
    private static final String LATEST = "latest";

    private final RosterStore rosters;

    StoredRosters(RosterStore rosters) {
        this.rosters = rosters;
    }

    /** @throws HttpStatusException 404 if the county has no such roster */
    StoredRoster get(String county, String roster) {
        if (roster.equals(LATEST)) {
            return rosters.findLatest(county).orElseThrow(() -> notFound(Message.of("roster.none", county)));
        }
        return number(roster)
                .flatMap(id -> rosters.find(new RosterKey(county, id)))
                .orElseThrow(() -> notFound(Message.of("roster.no_roster", county, roster)));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static HttpStatusException notFound(Message reason) {
        return new HttpStatusException(HttpStatus.NOT_FOUND, reason);
    }
}
