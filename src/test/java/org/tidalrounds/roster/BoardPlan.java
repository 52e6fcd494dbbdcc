package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;

/** Two weeks of one township, as a coordinator's board shows them: runs, a session and a scenic Saturday, staffed and open. */
public final class BoardPlan {
    public static final LocalDate MONDAY = SmallPlan.MONDAY;
    public static final String TOWNSHIP = "500237101";
    public static final String CENTRE = "F50023713";
    public static final String HOSPITAL = "F50023701";

    /** Doctors of the centre who tour and may lead: Yang is on leave from the second Friday on. */
    public static final String YANG = "D5002370577";

    public static final String CHENG = "D5002370578";
    public static final String TAN = "D5002370583";
    public static final String HUA = "D5002370591";

    /** A doctor of the centre who does not tour. */
    public static final String SONG = "D5002370576";

    private BoardPlan() {}

    /** Nothing in it breaks a hard rule. */
    public static Plan of(County county) {
        List<String> villages = SmallPlan.villagesOf(county, "庙宇镇");
        List<Run> runs = List.of(
                run("R-1", MONDAY, 1, List.of(YANG, CHENG), villages.subList(0, 3)),
                run("R-2", MONDAY, 2, List.of(TAN), villages.subList(3, 5)),
                run("R-3", MONDAY.plusDays(2), 1, List.of(YANG), villages.subList(0, 3)),
                run("R-4", MONDAY.plusDays(3), 1, List.of(), villages.subList(5, 7)),
                run("R-5", MONDAY.plusWeeks(1), 1, List.of(TAN, CHENG), villages.subList(3, 5)));
        List<ClinicSession> sessions = List.of(session(county));
        List<RosterWork> works = new ArrayList<>(SmallWorks.of(runs, sessions));
        works.add(SmallWorks.tidal("T-1", MONDAY.plusDays(5), site(county).code(), HUA));
        return new Plan(
                MONDAY,
                2,
                List.of(new PlannedPosting(
                        CENTRE, 1, posted(county), MONDAY, MONDAY.plusWeeks(30), PlannedPosting.Source.PLANNED)),
                runs,
                works,
                List.of(),
                sessions,
                List.of(
                        new OpenDemand(
                                "crew",
                                "R-4",
                                MONDAY.plusDays(3),
                                CENTRE,
                                "D1",
                                Message.of("roster.team_not_toured", "谁")),
                        new OpenDemand(
                                "visit",
                                "",
                                MONDAY.plusDays(2),
                                villages.get(8),
                                "T1",
                                Message.of("roster.no_workday", "2026-W49"))),
                Map.of());
    }

    /** A county doctor, who is posted at the centre. */
    public static String posted(County county) {
        return county.doctors().get(2).id();
    }

    /** The first scenic village. */
    public static Village site(County county) {
        return county.villages().stream().filter(Village::isTourist).findFirst().orElseThrow();
    }

    private static Run run(String id, LocalDate date, int vehicle, List<String> crew, List<String> villages) {
        List<Visit> visits = IntStream.range(0, villages.size())
                .mapToObj(stop -> new Visit(
                        villages.get(stop), LocalTime.of(9 + 2 * stop, 5), LocalTime.of(10 + 2 * stop, 20), 20))
                .toList();
        return new Run(id, date, CENTRE, vehicle, LocalTime.of(8, 45), LocalTime.of(16, 40), 80, crew, visits);
    }

    private static ClinicSession session(County county) {
        return new ClinicSession(
                "S-1",
                county.clinicTemplates().get(0).id(),
                MONDAY.plusDays(1),
                HalfDay.AM,
                HOSPITAL,
                "儿科",
                county.doctors().get(0).id(),
                12,
                3);
    }
}
