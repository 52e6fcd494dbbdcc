package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Title;
import org.tidalrounds.planning.duty.Timing;

/** The policy of duties on one day. */
final class DutyPolicy {
    private final Policy policy;
    private final LocalDate on;

    DutyPolicy(Policy policy, LocalDate on) {
        this.policy = policy;
        this.on = on;
    }

    /** What leaving a seat of this kind open costs: twice as much as the next kind in the order of D1. */
    long priority(SeatKind kind) {
        List<String> order = policy.list(PolicyParameter.DUTY_PRIORITY, on, text -> text);
        int place = order.indexOf(kind.code());
        return place < 0 ? 1 : 1L << (order.size() - 1 - place);
    }

    /** The hours of a clinic session on a day of the horizon. */
    Timing session(int day, HalfDay halfDay) {
        return hours(
                day,
                halfDay == HalfDay.AM ? PolicyParameter.CLINIC_MORNING_HOURS : PolicyParameter.CLINIC_AFTERNOON_HOURS);
    }

    /** The hours a parameter of the kind WINDOWS gives, its first window. */
    Timing hours(int day, PolicyParameter parameter) {
        String[] ends = policy.list(parameter, on, window -> window).get(0).split("-");
        return new Timing(day, minute(LocalTime.parse(ends[0])), minute(LocalTime.parse(ends[1])));
    }

    Title visitingMinTitle() {
        return Coded.of(Title.values(), policy.text(PolicyParameter.VISITING_MIN_TITLE, on));
    }

    int crewSize() {
        return policy.integer(PolicyParameter.TOUR_CREW_SIZE, on);
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
