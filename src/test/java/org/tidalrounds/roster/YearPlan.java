package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.PlannedPosting.Source;

/** Two plans of the demo county, one after the other: postings with a gap, a busy and a calm site, burdens before and now. */
public final class YearPlan {
    public static final LocalDate MONDAY = SmallPlan.MONDAY;
    public static final LocalDate EARLIER = MONDAY.minusWeeks(4);
    public static final String MIAOYU = "F50023713";
    public static final String DACHANG = "F50023714";
    public static final String FUTIAN = "F50023715";

    private YearPlan() {}

    /** Two weeks, four weeks before: the first doctor had a far run and a tidal Saturday. */
    public static Plan earlier(County county) {
        Doctor first = doctors(county).get(0);
        Run far = run(EARLIER, 160, first);
        return new Plan(
                EARLIER,
                2,
                List.of(),
                List.of(far),
                List.of(
                        SmallWorks.of(far),
                        SmallWorks.tidal(
                                "T-1", EARLIER.plusDays(5), sites(county).get(0).code(), first.id())),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Two weeks: the second doctor has a tidal Saturday, the first a near run; one tidal Saturday is open. */
    public static Plan of(County county) {
        List<Doctor> doctors = doctors(county);
        Run near = run(MONDAY, 40, doctors.get(0));
        String busy = sites(county).get(0).code();
        return new Plan(
                MONDAY,
                2,
                postings(doctors),
                List.of(near),
                List.of(
                        SmallWorks.of(near),
                        SmallWorks.tidal(
                                "T-1", MONDAY.plusDays(12), busy, doctors.get(1).id())),
                tide(county),
                List.of(),
                List.of(new OpenDemand(
                        "posting", "", MONDAY, DACHANG, "P1", Message.of("roster.team_not_toured", "县里没有人选"))),
                Map.of());
    }

    /** Doctors who may be posted, in the county's order. */
    public static List<Doctor> doctors(County county) {
        return county.doctors().stream()
                .filter(doctor -> doctor.title().atLeast(Title.ATTENDING))
                .limit(5)
                .toList();
    }

    /** The busy site and the calm one. */
    public static List<Village> sites(County county) {
        return county.villages().stream().filter(Village::isTourist).limit(2).toList();
    }

    private static List<PlannedPosting> postings(List<Doctor> doctors) {
        return List.of(
                posting(MIAOYU, doctors.get(0), MONDAY.minusWeeks(18), MONDAY.plusWeeks(8), Source.RUNNING),
                posting(MIAOYU, doctors.get(1), MONDAY.plusWeeks(7), MONDAY.plusYears(1), Source.PLANNED),
                posting(DACHANG, doctors.get(2), MONDAY.plusWeeks(12), MONDAY.plusYears(1), Source.PLANNED),
                posting(FUTIAN, doctors.get(3), MONDAY, MONDAY.plusWeeks(40), Source.PLANNED),
                posting(FUTIAN, doctors.get(4), MONDAY.plusWeeks(9), MONDAY.plusWeeks(40), Source.RUNNING));
    }

    private static PlannedPosting posting(
            String centre, Doctor doctor, LocalDate from, LocalDate until, Source source) {
        return new PlannedPosting(centre, 1, doctor.id(), from, until.minusDays(1), source);
    }

    private static List<TidalDay> tide(County county) {
        List<TidalDay> days = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            LocalDate date = MONDAY.plusDays(day);
            boolean saturday = day % 7 == 5;
            days.add(new TidalDay(
                    date,
                    sites(county).get(0).code(),
                    saturday ? 1200 : 500,
                    saturday ? 1700 : 700,
                    saturday ? 1 : 0,
                    day == 12 ? 1 : 0));
            days.add(new TidalDay(date, sites(county).get(1).code(), 80, 110, 0, 0));
        }
        return days;
    }

    private static Run run(LocalDate date, int driveMinutes, Doctor doctor) {
        return new Run(
                "R-1",
                date,
                MIAOYU,
                1,
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                driveMinutes,
                List.of(doctor.id()),
                List.of());
    }
}
