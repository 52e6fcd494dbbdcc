package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tidalrounds.county.Activity;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.HomeVisit;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.PostingTerm;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.VisitingClinic;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.travel.TravelTable;

/** A county for tests, put together piece by piece. */
public final class SmallCounty {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final List<Facility> facilities = new ArrayList<>();
    private final List<Village> villages = new ArrayList<>();
    private final List<Doctor> doctors = new ArrayList<>();
    private final List<ClinicTemplate> templates = new ArrayList<>();
    private final List<VisitingClinic> visitingClinics = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();
    private final List<HomeVisit> homeVisits = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Leave> leave = new ArrayList<>();
    private final List<PostingTerm> history = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<CalendarDay> calendar = new ArrayList<>();
    private final List<PolicyValue> policy = new ArrayList<>();

    public SmallCounty facility(String id, FacilityKind kind, String township, double lon, int vehicles) {
        Coordinates position = new Coordinates(31, lon);
        facilities.add(new Facility(id, id, kind, township, township, position, "test", 10, 1000, vehicles));
        return this;
    }

    public SmallCounty hospital(String id) {
        return facility(id, FacilityKind.COUNTY_HOSPITAL, "T0", 110, 0);
    }

    public SmallCounty centre(String id) {
        return facility(id, FacilityKind.TOWNSHIP_CENTRE, "T-" + id, 110.1, 1);
    }

    public SmallCounty village(String code, String township, int population, ServiceMode mode) {
        Coordinates position = new Coordinates(31, 110);
        villages.add(new Village(
                code,
                code,
                code,
                "village",
                township,
                township,
                position,
                "test",
                population,
                0,
                0,
                0,
                false,
                false,
                0,
                mode,
                ""));
        return this;
    }

    public SmallCounty village(String code) {
        return village(code, "T1", 400, ServiceMode.TOUR);
    }

    public SmallCounty activity(Activity activity) {
        activities.add(activity);
        return this;
    }

    public SmallCounty doctor(String id, String facility) {
        return doctor(id, facility, "全科", true);
    }

    public SmallCounty doctor(String id, String facility, String specialty, boolean canTour) {
        doctors.add(new Doctor(
                id,
                id,
                "F",
                1980,
                facility,
                Title.ATTENDING,
                specialty,
                Set.of(),
                canTour,
                true,
                Employment.STAFF,
                0,
                0,
                ""));
        return this;
    }

    public SmallCounty expert(String id, String facility, String specialty, Title title, String... skills) {
        doctors.add(new Doctor(
                id, id, "F", 1980, facility, title, specialty, Set.of(skills), true, true, Employment.STAFF, 0, 0, ""));
        return this;
    }

    public SmallCounty silverAge(String id, String facility) {
        doctors.add(new Doctor(
                id, id, "F", 1958, facility, Title.CHIEF, "全科", Set.of(), true, true, Employment.SILVER_AGE, 0, 0, ""));
        return this;
    }

    public SmallCounty clinic(ClinicTemplate template) {
        templates.add(template);
        return this;
    }

    public SmallCounty visitingClinic(VisitingClinic clinic) {
        visitingClinics.add(clinic);
        return this;
    }

    /** A resident of the village who is to be seen at home. */
    public SmallCounty homeVisit(String village, int everyWeeks, int minutes, String skill) {
        String id = "P" + residents.size();
        residents.add(new Resident(id, id, "F", MONDAY.minusYears(80), village, Set.of("elderly"), ""));
        homeVisits.add(new HomeVisit(id, everyWeeks, minutes, skill));
        return this;
    }

    public SmallCounty team(String id, String facility, String countyDoctor, String... villageCodes) {
        teams.add(new Team(id, id, facility, "", List.of(), countyDoctor, List.of(villageCodes)));
        return this;
    }

    public SmallCounty leave(String doctor, LocalDate from, LocalDate to) {
        leave.add(new Leave(doctor, from, to, "annual"));
        return this;
    }

    public SmallCounty posted(String doctor, String centre, LocalDate from, LocalDate to) {
        history.add(new PostingTerm(doctor, centre, from, to));
        return this;
    }

    public SmallCounty calendar(CalendarDay... days) {
        calendar.addAll(Arrays.asList(days));
        return this;
    }

    public SmallCounty policy(PolicyParameter parameter, String value, LocalDate from) {
        policy.add(new PolicyValue(parameter.key(), value, from));
        return this;
    }

    public County build() {
        return new County(
                facilities,
                villages,
                doctors,
                teams,
                leave,
                history,
                templates,
                visitingClinics,
                List.of(),
                residents,
                List.of(),
                new WorkCalendar(calendar),
                List.of(),
                activities,
                homeVisits,
                List.of(),
                new Policy(policy));
    }

    /** So many minutes between any two places. */
    static TravelTable travel(List<Place> places, int minutes) {
        int[][] table = new int[places.size()][places.size()];
        for (int from = 0; from < table.length; from++) {
            Arrays.fill(table[from], minutes);
            table[from][from] = 0;
        }
        return new TravelTable(places, table, new double[places.size()][places.size()]);
    }

    static Run run(String id, LocalDate date, String base, int hours) {
        LocalTime leave = LocalTime.of(8, 0);
        return new Run(id, date, base, 1, leave, leave.plusHours(hours), 10, List.of(), List.of());
    }
}
