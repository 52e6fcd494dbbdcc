package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A duty as its doctor carries it, whichever plan it comes from.
 *
 * @param minutes of work; waiting on call is none
 * @param driveMinutes of the run; 0 for every other kind
 */
public record CarriedDuty(String doctorId, LocalDate date, DutyKind kind, int minutes, int driveMinutes) {

    /** A duty from its hours; the driving of what bears its run's name matters for runs alone. */
    public static CarriedDuty of(
            String doctorId, LocalDate date, DutyKind kind, LocalTime start, LocalTime end, int driveMinutes) {
        return new CarriedDuty(
                doctorId,
                date,
                kind,
                kind == DutyKind.ON_CALL ? 0 : (int) ChronoUnit.MINUTES.between(start, end),
                kind == DutyKind.RUN ? driveMinutes : 0);
    }

    public static CarriedDuty of(Duty duty, int driveMinutes) {
        return of(duty.doctorId(), duty.date(), duty.kind(), duty.start(), duty.end(), driveMinutes);
    }

    /** The duties of one plan. */
    static List<CarriedDuty> all(List<Duty> duties, List<Run> runs) {
        Map<String, Integer> driveMinutes = runs.stream().collect(Collectors.toMap(Run::id, Run::driveMinutes));
        return duties.stream()
                .map(duty -> of(duty, driveMinutes.getOrDefault(duty.ref(), 0)))
                .toList();
    }
}
