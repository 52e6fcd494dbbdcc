package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.planning.duty.DutyDoctor;

/** The county's doctors as the duty planner sees them. */
final class DutyDoctors {
    private static final int MINUTES_PER_HOUR = 60;

    private final County county;
    private final Horizon horizon;
    private final DutyPlaces places;
    private final PostedDoctors posted;
    private final Map<String, List<Leave>> leaveByDoctor;
    private final Set<String> unlicensed;
    private final Map<String, Integer> pastBurden;

    DutyDoctors(County county, Horizon horizon, DutyPlaces places, PostedDoctors posted, DutyHistory history) {
        this.county = county;
        this.horizon = horizon;
        this.places = places;
        this.posted = posted;
        this.leaveByDoctor = county.leave().stream().collect(Collectors.groupingBy(Leave::doctorId));
        this.unlicensed = Set.copyOf(
                county.policy().list(PolicyParameter.TOUR_NO_LEAD_SPECIALTIES, horizon.from(), text -> text));
        DutyBurden burden = new DutyBurden(county.policy(), county.calendar());
        this.pastBurden = history.duties().stream()
                .collect(Collectors.groupingBy(CarriedDuty::doctorId, Collectors.summingInt(burden::points)));
    }

    /** All of them, in the county's order. */
    List<DutyDoctor> all() {
        Map<String, Facility> facilities = county.facilitiesById();
        List<DutyDoctor> doctors = new ArrayList<>();
        for (Doctor doctor : county.doctors()) {
            Facility facility = facilities.get(doctor.facilityId());
            if (facility != null) {
                doctors.add(doctor(doctors.size(), doctor, facility));
            }
        }
        return doctors;
    }

    /** The same doctor where these postings put him. */
    DutyDoctor posted(DutyDoctor doctor) {
        return new DutyDoctor(
                doctor.index(),
                doctor.id(),
                doctor.name(),
                doctor.home(),
                doctor.tags(),
                doctor.awayDays(),
                postedAt(doctor.id()),
                doctor.weeklyMinutes(),
                doctor.pastBurden());
    }

    private DutyDoctor doctor(int index, Doctor doctor, Facility facility) {
        return new DutyDoctor(
                index,
                doctor.id(),
                doctor.name(),
                places.get(doctor.facilityId()),
                DutyTags.of(doctor, facility, !unlicensed.contains(doctor.specialty())),
                awayDays(doctor),
                postedAt(doctor.id()),
                weeklyMinutes(doctor),
                pastBurden.getOrDefault(doctor.id(), 0));
    }

    private BitSet awayDays(Doctor doctor) {
        BitSet days = new BitSet();
        for (Leave leave : leaveByDoctor.getOrDefault(doctor.id(), List.of())) {
            for (int day = 0; day < horizon.days(); day++) {
                if (leave.covers(horizon.date(day))) {
                    days.set(day);
                }
            }
        }
        return days;
    }

    private int[] postedAt(String doctorId) {
        return IntStream.range(0, horizon.days())
                .map(day -> posted.findCentre(doctorId, horizon.date(day))
                        .map(centre -> places.get(centre).index())
                        .orElse(DutyDoctor.NOT_POSTED))
                .toArray();
    }

    private int weeklyMinutes(Doctor doctor) {
        PolicyParameter hours = doctor.employment() == Employment.SILVER_AGE
                ? PolicyParameter.DUTY_SILVER_AGE_WEEKLY_HOURS
                : PolicyParameter.DUTY_WEEKLY_HOURS;
        return (int) (county.policy().number(hours, horizon.from()) * MINUTES_PER_HOUR);
    }
}
