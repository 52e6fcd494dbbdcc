package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;

/** A plan of two weeks for the demo county, small enough to know by heart; something is in each of its lists. */
public final class SmallPlan {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final String MIAOYU = "F50023713";
    private static final String DACHANG = "F50023714";

    private SmallPlan() {}

    public static Plan of(County county) {
        List<String> crew = county.doctors().stream().limit(2).map(Doctor::id).toList();
        return of(county, crew, crew.get(0));
    }

    /** The same without crews, who break hard rules; one clinic session is staffed. */
    public static Plan publishable(County county) {
        return of(county, List.of(), county.doctors().get(1).id());
    }

    private static Plan of(County county, List<String> crew, String clinician) {
        List<String> villages = villagesOf(county, "庙宇镇");
        List<Run> runs = List.of(
                run("R-0002", WEDNESDAY, MIAOYU, crew, villages.subList(0, 2)),
                run("R-0001", MONDAY, MIAOYU, crew, villages.subList(0, 3)),
                run(
                        "R-0003",
                        MONDAY,
                        DACHANG,
                        List.of(),
                        villagesOf(county, "大昌镇").subList(0, 1)),
                run("R-0004", MONDAY.plusWeeks(1), MIAOYU, crew, villages.subList(0, 1)));
        List<ClinicSession> sessions = List.of(session(county, "S-1", clinician), session(county, "S-2", ""));
        return new Plan(
                MONDAY,
                2,
                List.of(new PlannedPosting(
                        MIAOYU,
                        1,
                        county.doctors().get(0).id(),
                        MONDAY,
                        MONDAY.plusWeeks(26),
                        PlannedPosting.Source.PLANNED)),
                runs,
                SmallWorks.of(runs, sessions),
                List.of(new TidalDay(MONDAY.plusDays(5), villages.get(0), 900, 1400, 1, 0)),
                sessions,
                List.of(
                        new OpenDemand(
                                "visit",
                                "",
                                WEDNESDAY,
                                villages.get(2),
                                "T1",
                                Message.of("roster.no_workday", "2026-W49")),
                        new OpenDemand("crew", "R-0003", MONDAY, DACHANG, "D1", Message.of("roster.no_vehicles"))),
                report());
    }

    /** The codes of a township's villages, in the county's order. */
    public static List<String> villagesOf(County county, String township) {
        return county.villages().stream()
                .filter(village -> village.townshipName().equals(township))
                .map(Village::code)
                .toList();
    }

    private static Run run(String id, LocalDate date, String base, List<String> crew, List<String> villages) {
        List<Visit> visits = Stream.iterate(0, i -> i < villages.size(), i -> i + 1)
                .map(i -> new Visit(villages.get(i), LocalTime.of(9 + 2 * i, 5), LocalTime.of(10 + 2 * i, 20), 20))
                .toList();
        return new Run(
                id, date, base, 1, LocalTime.of(8, 45), LocalTime.of(16, 40), 20 * (villages.size() + 1), crew, visits);
    }

    private static ClinicSession session(County county, String id, String doctor) {
        return new ClinicSession(
                id, county.clinicTemplates().get(0).id(), MONDAY, HalfDay.AM, "F50023701", "儿科", doctor, 12, 3);
    }

    private static Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("seed", 1);
        report.put("figures", Map.of("tour_cover", 0.875));
        report.put("calendar_years_missing", List.of());
        return report;
    }

    /** Somebody who tours and has nothing to do in the plan: the first such doctor, or one so many after. */
    public static Doctor idle(County county, int after) {
        return county.doctors().stream()
                .skip(2) // who does all of it
                .filter(Doctor::canTour)
                .skip(after)
                .findFirst()
                .orElseThrow();
    }
}
