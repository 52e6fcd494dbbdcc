package org.tidalrounds.county;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everything a county folder holds, checked: every id in it refers to something in it. Lists keep the files' order. */
public record County(
        List<Facility> facilities,
        List<Village> villages,
        List<Doctor> doctors,
        List<Team> teams,
        List<Leave> leave,
        List<PostingTerm> postingHistory,
        List<ClinicTemplate> clinicTemplates,
        List<VisitingClinic> visitingClinics,
        List<Resource> resources,
        List<Resident> residents,
        List<Contract> contracts,
        WorkCalendar calendar,
        List<VisitorCount> visitors,
        List<Activity> activities,
        List<HomeVisit> homeVisits,
        List<TravelRow> travel,
        Policy policy) {

    public Map<String, Facility> facilitiesById() {
        return index(facilities, Facility::id);
    }

    public Map<String, Village> villagesByCode() {
        return index(villages, Village::code);
    }

    public Map<String, Doctor> doctorsById() {
        return index(doctors, Doctor::id);
    }

    /** Facilities and villages together, by facility id or village code. */
    public Map<String, Place> placesById() {
        Map<String, Place> places = new LinkedHashMap<>(facilitiesById());
        places.putAll(villagesByCode());
        return places;
    }

    private static <T> Map<String, T> index(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }
}
