package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.PlanFigures;
import org.tidalrounds.roster.Run;

/**
 * One week in figures.
 *
 * @param visits planned; {@code visitsDue} planned or open
 * @param open demands of every kind
 * @param driveMinutes of all runs
 * @param doctors different ones on runs
 */
@Serdeable
record WeekFigures(LocalDate monday, int visits, int visitsDue, int runs, int open, int driveMinutes, int doctors) {
    static WeekFigures of(LocalDate monday, List<Run> runs, List<OpenDemand> open) {
        PlanFigures figures = PlanFigures.of(runs, open);
        long doctors = runs.stream()
                .flatMap(run -> run.crewDoctorIds().stream())
                .distinct()
                .count();
        return new WeekFigures(
                monday,
                figures.visits(),
                figures.visits() + figures.visitsOpen(),
                figures.runs(),
                open.size(),
                figures.driveMinutes(),
                (int) doctors);
    }
}
