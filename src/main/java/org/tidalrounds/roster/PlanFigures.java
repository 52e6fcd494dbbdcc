package org.tidalrounds.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The key figures of a plan.
 *
 * @param villagesToured villages with at least one visit
 * @param visits planned
 * @param visitsOpen wanted, and left open
 * @param driveMinutes of all runs
 * @param runsStaffed runs with at least one doctor
 * @param openByRule open demands by the rule that stays unfulfilled
 */
public record PlanFigures(
        int villagesToured,
        int visits,
        int visitsOpen,
        int runs,
        int runsStaffed,
        int driveMinutes,
        Map<String, Long> openByRule) {

    public static PlanFigures of(List<Run> runs, List<OpenDemand> open) {
        Map<String, Long> byRule =
                open.stream().collect(Collectors.groupingBy(OpenDemand::rule, TreeMap::new, Collectors.counting()));
        return new PlanFigures(
                (int) runs.stream()
                        .flatMap(run -> run.visits().stream())
                        .map(Visit::villageCode)
                        .distinct()
                        .count(),
                runs.stream().mapToInt(run -> run.visits().size()).sum(),
                byRule.getOrDefault("T1", 0L).intValue(),
                runs.size(),
                (int) runs.stream()
                        .filter(run -> !run.crewDoctorIds().isEmpty())
                        .count(),
                runs.stream().mapToInt(Run::driveMinutes).sum(),
                byRule);
    }

    /** Share of the visits wanted that are planned, 0 to 1. */
    public double tourCover() {
        return share(visits, visits + visitsOpen);
    }

    /** Minutes of driving per visit; 0 without a visit. */
    public double driveMinutesPerVisit() {
        return visits == 0 ? 0 : (double) driveMinutes / visits;
    }

    /** Share of the runs with at least one doctor, 0 to 1. */
    public double runsStaffedShare() {
        return share(runsStaffed, runs);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
