package org.tidalrounds.clinic.session;

import java.time.Instant;
import java.time.LocalDate;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.WorkCalendar;

/** The moments that the policy in force on a day sets for what is offered on it. */
final class DueTimes {
    private final WorkCalendar calendar;
    private final Policy policy;

    DueTimes(WorkCalendar calendar, Policy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    /** S3: when what is left of a day's reserve is released. */
    Instant releaseAt(LocalDate date) {
        LocalDate day = date;
        for (int i = 0; i < policy.integer(PolicyParameter.RESERVE_RELEASE_WORKDAYS, date); i++) {
            day = workdayBefore(day);
        }
        return at(day, PolicyParameter.RESERVE_RELEASE_TIME, date);
    }

    /** S6: until when residents cancel. */
    Instant cancelUntil(LocalDate date) {
        return at(workdayBefore(date), PolicyParameter.BOOKING_CANCEL_TIME, date);
    }

    private Instant at(LocalDate day, PolicyParameter time, LocalDate inForceOn) {
        return day.atTime(policy.time(time, inForceOn)).atZone(Act.ZONE).toInstant();
    }

    private LocalDate workdayBefore(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (!calendar.isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
