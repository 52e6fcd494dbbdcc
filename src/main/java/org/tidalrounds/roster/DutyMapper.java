package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Team;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyProblem;
import org.tidalrounds.planning.duty.TeamTie;
import org.tidalrounds.tide.ReserveNeed;
import org.tidalrounds.tide.TidalNeed;
import org.tidalrounds.travel.TravelTable;

/** Turns a county, its runs and its tidal needs into the duty problem; {@link DutyResults} turns the outcome back. */
final class DutyMapper {
    private final County county;
    private final Horizon horizon;
    private final DutyPlaces places;
    private final PostedDoctors posted;
    private final DutyHistory history;

    /**
     * @param travel between all places of the county
     * @param history as far as it counts for the plan
     */
    DutyMapper(County county, Horizon horizon, TravelTable travel, PostedDoctors posted, DutyHistory history) {
        this.county = county;
        this.horizon = horizon;
        this.places = new DutyPlaces(travel);
        this.posted = posted;
        this.history = history;
    }

    /** Turns these works into what a roster keeps of them. */
    WorkMapper workMapper() {
        return new WorkMapper(horizon, places);
    }

    /** Everything to be staffed, in a fixed order. */
    List<PlannedWork> works(List<Run> runs, List<TidalNeed> needs, List<ReserveNeed> reserves) {
        ClinicWorks clinics = new ClinicWorks(county, horizon, places);
        TidalWorks tidal = new TidalWorks(county, horizon, places);
        List<PlannedWork> works = new ArrayList<>();
        works.addAll(new RunWorks(county, horizon, places, new HomeVisits(county)).of(runs));
        works.addAll(tidal.shifts(needs));
        works.addAll(clinics.visitingClinics());
        works.addAll(clinics.sessions());
        works.addAll(new ActivityWorks(county, horizon, places).all());
        works.addAll(tidal.reserves(reserves));
        return works;
    }

    /** Activities that lie outside the horizon. */
    List<OpenDemand> outside() {
        return new ActivityWorks(county, horizon, places).outside();
    }

    /**
     * @param pinned ids of doctors by seat id, see {@link DutyProblem}
     */
    DutyProblem problem(
            List<PlannedWork> works,
            List<Run> runs,
            List<DoctorWish> wishes,
            Map<String, String> pinned,
            PublishedDuties published) {
        List<DutyDoctor> doctors = new DutyDoctors(county, horizon, places, posted, history).all();
        int[] weekOfDay = IntStream.range(0, horizon.days())
                .map(day -> (horizon.date(0).getDayOfWeek().ordinal() + day) / DayOfWeek.values().length)
                .toArray();
        return new DutyProblem(
                doctors,
                works.stream().map(PlannedWork::work).toList(),
                weekOfDay,
                county.policy().integer(PolicyParameter.DUTY_CONSECUTIVE_DAYS, horizon.from()),
                county.policy().integer(PolicyParameter.DUTY_BLOCK_DAYS, horizon.from()),
                ties(doctors, runs),
                new DutyWishes(doctors, horizon).of(wishes),
                known(doctors, pinned),
                known(doctors, published.doctors(works, horizon)));
    }

    /** The doctor with these postings instead of the mapper's. */
    DutyDoctor posted(DutyDoctor doctor, PostedDoctors others) {
        return new DutyDoctors(county, horizon, places, others, history).posted(doctor);
    }

    /** By seat; a doctor whom the county no longer has cannot stay. */
    private static Map<String, DutyDoctor> known(List<DutyDoctor> doctors, Map<String, String> idsBySeat) {
        Map<String, DutyDoctor> byId = new HashMap<>();
        doctors.forEach(doctor -> byId.put(doctor.id(), doctor));
        Map<String, DutyDoctor> known = new HashMap<>();
        idsBySeat.forEach((seat, id) -> {
            DutyDoctor doctor = byId.get(id);
            if (doctor != null) {
                known.put(seat, doctor);
            }
        });
        return known;
    }

    /** D6: the runs that leave from a team's facility or visit one of its villages are the team's. */
    private List<TeamTie> ties(List<DutyDoctor> doctors, List<Run> runs) {
        Map<String, DutyDoctor> byId = new HashMap<>();
        doctors.forEach(doctor -> byId.put(doctor.id(), doctor));
        List<TeamTie> ties = new ArrayList<>();
        for (Team team : county.teams()) {
            DutyDoctor doctor = byId.get(team.countyDoctorId());
            if (doctor != null) {
                ties.add(new TeamTie(team.id(), doctor, runsOf(team, runs)));
            }
        }
        return ties;
    }

    private static Set<String> runsOf(Team team, List<Run> runs) {
        Set<String> villages = Set.copyOf(team.villageCodes());
        return runs.stream()
                .filter(run -> run.baseFacilityId().equals(team.facilityId())
                        || run.visits().stream().anyMatch(visit -> villages.contains(visit.villageCode())))
                .map(Run::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
