package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.WorkCalendar;

/** What makes a duty a burden (D8): a weekend or holiday, a tidal day, a far run. Each weighs one point. */
final class DutyBurden {
    private final Policy policy;
    private final WorkCalendar calendar;

    DutyBurden(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    int points(CarriedDuty duty) {
        return points(duty.kind(), duty.date(), duty.driveMinutes());
    }

    /** @param driveMinutes of a run; of no other kind */
    int points(DutyKind kind, LocalDate date, int driveMinutes) {
        int points = calendar.isWorkday(date) ? 0 : 1;
        if (kind == DutyKind.TIDAL) {
            points++;
        }
        return isFarRun(kind, date, driveMinutes) ? points + 1 : points;
    }

    boolean isFarRun(DutyKind kind, LocalDate date, int driveMinutes) {
        return kind == DutyKind.RUN && driveMinutes >= policy.integer(PolicyParameter.DUTY_FAR_RUN_MINUTES, date);
    }

    boolean isHoliday(LocalDate day) {
        return calendar.isHoliday(day);
    }

    /** A Saturday or Sunday that is neither a legal holiday nor worked in exchange for one. */
    boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                && !calendar.isWorkday(day)
                && !calendar.isHoliday(day);
    }
}
