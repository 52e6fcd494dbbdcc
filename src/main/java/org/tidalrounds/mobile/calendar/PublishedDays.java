package org.tidalrounds.mobile.calendar;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DutyLines;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.RosterTable;
import org.tidalrounds.roster.store.StoredRoster;

/** What the published rosters have a doctor do. */
@Singleton
final class PublishedDays {
    private final RosterStore rosters;
    private final DutyLines lines;

    PublishedDays(RosterStore rosters, DutyLines lines) {
        this.rosters = rosters;
        this.lines = lines;
    }

    /** The rosters in force on some day from a first one on. */
    List<StoredRoster> rosters(Connection connection, String countyId, LocalDate from) throws SQLException {
        return RosterTable.list(
                connection, countyId, "and state = 'published' and to_date >= ? order by from_date", from);
    }

    List<PlannedEvent> duties(List<StoredRoster> published, String doctorId, LocalDate from) {
        return published.stream()
                .flatMap(roster -> duties(roster, doctorId, from).stream())
                .toList();
    }

    private List<PlannedEvent> duties(StoredRoster roster, String doctorId, LocalDate from) {
        Map<String, Run> runs =
                rosters.listRuns(roster.key(), DaySpan.ALWAYS).stream().collect(Collectors.toMap(Run::id, run -> run));
        return lines.find(roster.key(), from, DaySpan.ALWAYS.to()).orElseThrow().duties().stream()
                .filter(line -> doctorId.equals(line.doctor()))
                .map(line -> event(line, runs))
                .toList();
    }

    private static PlannedEvent event(DutyLines.Line line, Map<String, Run> runs) {
        boolean isRun = line.kind().equals(DutyKind.RUN.code());
        Run run = isRun ? runs.get(line.ref()) : null;
        List<String> stops = run == null
                ? List.of()
                : run.visits().stream()
                        .map(visit -> visit.villageCode() + " " + visit.arrive() + "-" + visit.depart())
                        .toList();
        return new PlannedEvent(
                line.kind(),
                line.place(),
                isRun ? "" : line.ref(),
                line.role(),
                line.date(),
                line.start(),
                line.end(),
                stops);
    }
}
