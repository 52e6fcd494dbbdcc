package org.tidalrounds.roster.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.TeamTable;
import org.tidalrounds.county.table.VillageTable;

/** Whom and what a roster's ids stand for. */
record CountyBook(
        String name,
        Map<String, Village> villages,
        Map<String, Facility> facilities,
        Map<String, Doctor> doctors,
        List<Team> teams,
        WorkCalendar calendar) {

    static CountyBook read(CountyStore counties, String countyId) {
        return new CountyBook(
                counties.list().stream()
                        .filter(county -> county.id().equals(countyId))
                        .map(CountyName::name)
                        .findFirst()
                        .orElse(countyId),
                byId(counties.list(countyId, VillageTable.TABLE), Village::code),
                byId(counties.list(countyId, FacilityTable.TABLE), Facility::id),
                byId(counties.list(countyId, DoctorTable.TABLE), Doctor::id),
                counties.list(countyId, TeamTable.TABLE),
                new WorkCalendar(counties.list(countyId, CalendarTable.TABLE)));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    Optional<Doctor> findDoctor(String id) {
        return Optional.ofNullable(doctors.get(id));
    }

    /** The short name of a village, the name of a facility without the county's, or the id itself. */
    String placeName(String id) {
        Village village = villages.get(id);
        Facility facility = facilities.get(id);
        if (village != null) {
            return village.shortName();
        }
        return facility == null ? id : facilityName(facility);
    }

    private String facilityName(Facility facility) {
        String rest = facility.name().startsWith(name) ? facility.name().substring(name.length()) : "";
        return rest.isBlank() ? facility.name() : rest;
    }

    Optional<Team> findTeam(String villageCode) {
        return teams.stream()
                .filter(team -> team.villageCodes().contains(villageCode))
                .findFirst();
    }

    /** Township code of a place; empty for what is not known. */
    Optional<String> findTownship(String placeId) {
        return Optional.ofNullable(villages.get(placeId))
                .map(Village::townshipCode)
                .or(() -> Optional.ofNullable(facilities.get(placeId)).map(Facility::townshipCode));
    }
}
