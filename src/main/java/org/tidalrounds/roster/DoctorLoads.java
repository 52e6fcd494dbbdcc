package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;

/** Counts who carries how much (D8). */
public final class DoctorLoads {
    private final DutyBurden burden;

    public DoctorLoads(Policy policy, WorkCalendar calendar) {
        this.burden = new DutyBurden(policy, calendar);
    }

    /** By doctor id; a doctor without a duty is not among them. */
    public SortedMap<String, DoctorLoad> of(List<CarriedDuty> duties) {
        SortedMap<String, DoctorLoad> loads = new TreeMap<>();
        duties.stream()
                .collect(Collectors.groupingBy(CarriedDuty::doctorId))
                .forEach((doctorId, carried) -> loads.put(doctorId, load(carried)));
        return loads;
    }

    private DoctorLoad load(List<CarriedDuty> duties) {
        return new DoctorLoad(
                duties.size(),
                duties.stream().mapToLong(CarriedDuty::minutes).sum(),
                days(duties, burden::isWeekend),
                days(duties, burden::isHoliday),
                count(duties, duty -> duty.kind() == DutyKind.TIDAL),
                count(duties, duty -> burden.isFarRun(duty.kind(), duty.date(), duty.driveMinutes())));
    }

    private static int days(List<CarriedDuty> duties, Predicate<LocalDate> counts) {
        return (int)
                duties.stream().map(CarriedDuty::date).distinct().filter(counts).count();
    }

    private static int count(List<CarriedDuty> duties, Predicate<CarriedDuty> counts) {
        return (int) duties.stream().filter(counts).count();
    }
}
