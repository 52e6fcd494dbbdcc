package org.tidalrounds.resident.affair;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** When doctors come to a resident's village, by the published rosters. */
@Singleton
public final class VillageTours {
    private static final int DAYS = 28;

    private final CountyStore counties;
    private final RosterStore rosters;
    private final Clock clock;

    VillageTours(CountyStore counties, RosterStore rosters, Clock clock) {
        this.counties = counties;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** The village where a resident lives. */
    public Optional<Village> findVillage(String countyId, String residentId) {
        return counties.list(countyId, ResidentTable.TABLE, List.of(residentId)).stream()
                .map(Resident::villageCode)
                .flatMap(code -> counties.list(countyId, VillageTable.TABLE, List.of(code)).stream())
                .findFirst();
    }

    /** A village by its code. */
    public Optional<Village> find(String countyId, String villageCode) {
        return counties.list(countyId, VillageTable.TABLE, List.of(villageCode)).stream()
                .findFirst();
    }

    /** Where the doctors come to: the village itself, or the neighbour whose clinic it shares. */
    public Village clinicOf(String countyId, Village village) {
        return village.sharedWithVillageCode().isEmpty()
                ? village
                : counties.list(countyId, VillageTable.TABLE, List.of(village.sharedWithVillageCode()))
                        .get(0);
    }

    /** The tours to a village that are not over, four weeks ahead. */
    public List<Tour> listNext(String countyId, String villageCode) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(CountyDay.ZONE));
        LocalDate last = now.toLocalDate().plusDays(DAYS - 1);
        List<Run> runs = new ArrayList<>();
        LocalDate day = now.toLocalDate();
        while (!day.isAfter(last)) {
            Optional<StoredRoster> roster = rosters.findPublished(countyId, day);
            if (roster.isEmpty()) {
                day = day.plusDays(1);
                continue;
            }
            LocalDate to = roster.get().horizon().to();
            runs.addAll(rosters.listRuns(roster.get().key(), new DaySpan(day, to.isBefore(last) ? to : last)));
            day = to.plusDays(1);
        }
        Map<String, String> doctors = leads(countyId, runs);
        return runs.stream()
                .flatMap(run -> tours(run, villageCode, doctors))
                .filter(tour -> tour.date().atTime(tour.to()).isAfter(now))
                .sorted(Comparator.comparing((Tour tour) -> tour.date().atTime(tour.from())))
                .toList();
    }

    private static Stream<Tour> tours(Run run, String village, Map<String, String> doctors) {
        String lead = run.crewDoctorIds().stream().findFirst().orElse("");
        return run.visits().stream()
                .filter(visit -> visit.villageCode().equals(village))
                .map(visit -> new Tour(run.date(), visit.arrive(), visit.depart(), doctors.getOrDefault(lead, "")));
    }

    private Map<String, String> leads(String countyId, List<Run> runs) {
        List<String> ids = runs.stream()
                .flatMap(run -> run.crewDoctorIds().stream().limit(1))
                .distinct()
                .toList();
        return counties.list(countyId, DoctorTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Doctor::id, Doctor::name));
    }
}
