package org.tidalrounds.roster;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;

/**
 * What a plan comes to, to be laid beside another's.
 *
 * @param seats of all works; {@code seatsOpen} without a doctor
 * @param tidalNeeded doctors at scenic villages, summed over days; {@code tidalStaffed} of them sent
 * @param loads by doctor id, those with a duty only
 * @param visitsOpen by village code, those with any only
 */
public record PlanOutlook(
        PlanFigures figures,
        int seats,
        int seatsOpen,
        int tidalNeeded,
        int tidalStaffed,
        SortedMap<String, DoctorLoad> loads,
        Map<String, Long> visitsOpen) {
    private static final double MINUTES_PER_HOUR = 60;

    public static PlanOutlook of(Plan plan, Policy policy, WorkCalendar calendar) {
        int seats = plan.works().stream().mapToInt(work -> work.seats().size()).sum();
        int staffed = (int)
                plan.works().stream().flatMap(work -> work.staff().stream()).count();
        return new PlanOutlook(
                PlanFigures.of(plan.runs(), plan.open()),
                seats,
                seats - staffed,
                plan.tidal().stream().mapToInt(TidalDay::doctorsNeeded).sum(),
                plan.tidal().stream()
                        .mapToInt(day -> Math.min(day.doctorsNeeded(), day.doctorsStaffed()))
                        .sum(),
                new DoctorLoads(policy, calendar).of(CarriedDuty.all(plan.duties(), plan.runs())),
                plan.open().stream()
                        .filter(open -> open.rule().equals("T1"))
                        .collect(Collectors.groupingBy(OpenDemand::placeId, TreeMap::new, Collectors.counting())));
    }

    /** Hours of work of everybody together. */
    public double hours() {
        return loads.values().stream().mapToLong(DoctorLoad::minutes).sum() / MINUTES_PER_HOUR;
    }

    /** Hours of whoever works most. */
    public double mostHours() {
        return loads.values().stream().mapToLong(DoctorLoad::minutes).max().orElse(0) / MINUTES_PER_HOUR;
    }

    /** D8: how unevenly burdens lie on those who work: the standard deviation of their points. */
    public double burdenSpread() {
        Collection<DoctorLoad> all = loads.values();
        double mean = all.stream().mapToInt(PlanOutlook::points).average().orElse(0);
        double square = all.stream()
                .mapToDouble(load -> (points(load) - mean) * (points(load) - mean))
                .average()
                .orElse(0);
        return Math.sqrt(square);
    }

    private static int points(DoctorLoad load) {
        return load.weekendDays() + load.holidayDays() + load.tidalDays() + load.farRuns();
    }
}
