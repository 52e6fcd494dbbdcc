package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidalrounds.roster.PlanOutlook;

/**
 * What a roster comes to, to be laid beside another's.
 *
 * @param visitsOpen wanted, and left open
 * @param duties seats to be staffed; {@code dutiesOpen} without a doctor
 * @param tidalNeeded doctors at scenic villages, summed over days; {@code tidalStaffed} of them sent
 * @param hours of work of everybody together; {@code mostHours} of whoever works most
 * @param burdenSpread standard deviation of the points of weekends, holidays, tidal days and far runs
 * @param bounds by kind of duty, what is proven to be the most; empty where the roster was not planned
 * @param villages those with visits left open
 * @param doctors those with duties
 */
@Serdeable
record OutlookView(
        String roster,
        int visits,
        int visitsOpen,
        int villagesToured,
        int runs,
        int driveMinutes,
        int duties,
        int dutiesOpen,
        int tidalNeeded,
        int tidalStaffed,
        double hours,
        double mostHours,
        double burdenSpread,
        List<BoundView> bounds,
        List<OpenVillageView> villages,
        List<HoursView> doctors) {
    /** Works of a kind: asked for, staffed, and proven to be the most that could be. */
    @Serdeable
    record BoundView(String kind, long works, long staffed, long most) {}

    /** A village and how many of its visits are left open. */
    @Serdeable
    record OpenVillageView(String village, long visits) {}

    /** A doctor and the hours of work. */
    @Serdeable
    record HoursView(String doctor, double hours) {}

    /** @param report of the plan */
    static OutlookView of(long roster, PlanOutlook outlook, Map<String, Object> report) {
        return new OutlookView(
                Long.toString(roster),
                outlook.figures().visits(),
                outlook.figures().visitsOpen(),
                outlook.figures().villagesToured(),
                outlook.figures().runs(),
                outlook.figures().driveMinutes(),
                outlook.seats(),
                outlook.seatsOpen(),
                outlook.tidalNeeded(),
                outlook.tidalStaffed(),
                rounded(outlook.hours(), 10),
                rounded(outlook.mostHours(), 10),
                rounded(outlook.burdenSpread(), 100),
                bounds(report),
                outlook.visitsOpen().entrySet().stream()
                        .map(entry -> new OpenVillageView(entry.getKey(), entry.getValue()))
                        .toList(),
                outlook.loads().entrySet().stream()
                        .map(entry -> new HoursView(
                                entry.getKey(), rounded(entry.getValue().minutes() / 60.0, 10)))
                        .toList());
    }

    private static List<BoundView> bounds(Map<String, Object> report) {
        List<BoundView> bounds = new ArrayList<>();
        if (report.get("at_most") instanceof Map<?, ?> kinds) {
            kinds.forEach((kind, values) -> {
                if (values instanceof Map<?, ?> figures) {
                    bounds.add(new BoundView(
                            String.valueOf(kind),
                            figure(figures, "works"),
                            figure(figures, "staffed"),
                            figure(figures, "most")));
                }
            });
        }
        return bounds;
    }

    private static long figure(Map<?, ?> figures, String name) {
        return figures.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
