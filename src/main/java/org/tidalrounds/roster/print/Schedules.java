package org.tidalrounds.roster.print;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DutyLines;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Reads what is planned. A month reaches beyond a period of four weeks: what is published for its other days joins in. */
@Singleton
final class Schedules {
    private final RosterStore rosters;
    private final DutyLines lines;

    Schedules(RosterStore rosters, DutyLines lines) {
        this.rosters = rosters;
        this.lines = lines;
    }

    /** @throws HttpStatusException 404 if the county has no such roster */
    StoredRoster get(RosterKey key) {
        return rosters.find(key)
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.NOT_FOUND, Message.of("roster.no_roster", key.countyId(), key.rosterId())));
    }

    Schedule read(StoredRoster roster, DaySpan days) {
        List<StoredRoster> parts = parts(roster, days);
        LocalDate first = parts.get(0).horizon().from();
        LocalDate last = parts.get(parts.size() - 1).horizon().to();
        List<Run> runs = parts.stream()
                .flatMap(part -> rosters.listRuns(part.key(), DaySpan.ALWAYS).stream())
                .sorted(Comparator.comparing(Run::date).thenComparing(Run::leaveBase))
                .toList();
        List<DutyLines.Line> duties = parts.stream()
                .flatMap(part -> lines.find(part.key(), days.from(), days.to()).stream())
                .flatMap(found -> found.duties().stream())
                .toList();
        DaySpan covered = new DaySpan(
                first.isAfter(days.from()) ? first : days.from(), last.isBefore(days.to()) ? last : days.to());
        return new Schedule(roster, days, covered, runs, duties);
    }

    private List<StoredRoster> parts(StoredRoster roster, DaySpan days) {
        if (roster.state() != PublicationState.PUBLISHED) {
            return List.of(roster);
        }
        return Stream.of(published(roster, days.from()), Optional.of(roster), published(roster, days.to()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<StoredRoster> published(StoredRoster roster, LocalDate date) {
        return rosters.findPublished(roster.key().countyId(), date)
                .filter(other -> !other.key().equals(roster.key()));
    }
}
