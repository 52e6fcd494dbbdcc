package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/**
 * Who carried what before a plan, as earlier plans tell it.
 *
 * @param duties on the recorded days
 * @param recordedDays those on which an earlier plan says who did what, rising; on all others nobody knows
 */
public record DutyHistory(List<CarriedDuty> duties, List<LocalDate> recordedDays) {
    public static final DutyHistory NONE = new DutyHistory(List.of(), List.of());

    public DutyHistory {
        duties = List.copyOf(duties);
        recordedDays = recordedDays.stream().sorted().distinct().toList();
    }

    /** The first day whose duties count for fairness in a plan that begins on a day (D8). */
    public static LocalDate firstDay(Policy policy, LocalDate from) {
        return from.minusMonths(policy.integer(PolicyParameter.DUTY_FAIRNESS_MONTHS, from));
    }

    /** What is recorded of the days that count for a plan that begins on a day. */
    public DutyHistory countingFor(Policy policy, LocalDate from) {
        LocalDate first = firstDay(policy, from);
        return new DutyHistory(
                duties.stream()
                        .filter(duty -> isWithin(duty.date(), first, from))
                        .toList(),
                recordedDays.stream().filter(day -> isWithin(day, first, from)).toList());
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate until) {
        return !day.isBefore(first) && day.isBefore(until);
    }

    /** The first day with records; empty where there are none at all. */
    public Optional<LocalDate> recordedFrom() {
        return recordedDays.stream().findFirst();
    }
}
