package org.tidalrounds.roster.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DutyLines;
import org.tidalrounds.roster.store.StoredRoster;

/**
 * What is planned on some days.
 *
 * @param roster whose state the print bears
 * @param days that were asked for
 * @param covered the days of them that rosters tell of, both included
 * @param runs of the rosters' whole periods, in order of time
 * @param duties of the days asked for, in order of time
 */
record Schedule(StoredRoster roster, DaySpan days, DaySpan covered, List<Run> runs, List<DutyLines.Line> duties) {

    boolean isWhole() {
        return covered.equals(days);
    }

    boolean isWithin(LocalDate date) {
        return !date.isBefore(days.from()) && !date.isAfter(days.to());
    }

    Optional<Run> findRun(String id, LocalDate date) {
        return runs.stream()
                .filter(run -> run.id().equals(id) && run.date().equals(date))
                .findFirst();
    }
}
