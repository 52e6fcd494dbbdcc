package org.tidalrounds.roster.adjust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.StaffedWorks;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.RosterDuties;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;

/**
 * A draft as it is at one revision, ready to weigh changes. Never changes itself: a change makes another desk.
 *
 * @param stamp of the county's doctors and leave when the desk was set up
 * @param vehicles by run: which of its base's it takes
 */
record Desk(
        long revision,
        String stamp,
        County county,
        Map<String, Place> places,
        Horizon horizon,
        RosterDuties duties,
        Map<String, DutyDoctor> doctors,
        Map<String, RosterWork> works,
        Map<String, Integer> vehicles,
        DeskPostings postings,
        StaffedWorks staffing) {

    Optional<RosterWork> findWorkOf(String dutyId) {
        int dot = dutyId.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(works.get(dutyId.substring(0, dot)))
                        .filter(work -> seatNumber(work, dutyId) >= 0);
    }

    /** Which seat of a work a duty is, from 0; -1 if it is none. */
    static int seatNumber(RosterWork work, String dutyId) {
        for (int number = 0; number < work.seats().size(); number++) {
            if (work.dutyId(number).equals(dutyId)) {
                return number;
            }
        }
        return -1;
    }

    /** The name of a facility or village. */
    String placeName(String id) {
        Place place = places.get(id);
        return place == null ? id : place.name();
    }

    /** Ids of the duties a doctor has. */
    Stream<String> dutiesOf(String doctorId) {
        return works.values().stream()
                .flatMap(work -> IntStream.range(0, work.seats().size())
                        .filter(seat -> work.seats()
                                .get(seat)
                                .doctorId()
                                .filter(doctorId::equals)
                                .isPresent())
                        .mapToObj(work::dutyId));
    }

    Optional<RosterSeat> findSeat(String dutyId) {
        return findWorkOf(dutyId).map(work -> work.seats().get(seatNumber(work, dutyId)));
    }

    /** The desk after a change; what touches works or duties that are not there is skipped. */
    Desk after(Touches touches, long revision) {
        Map<String, RosterWork> changedWorks = new LinkedHashMap<>(works);
        Map<String, Integer> changedVehicles = new HashMap<>(vehicles);
        StaffedWorks changed = staffing;
        for (WorkTouch touch : touches.works()) {
            changed = after(touch, changed, changedWorks);
            if (touch.vehicle() > 0) {
                changedVehicles.put(touch.workId(), touch.vehicle());
            }
        }
        for (SeatTouch touch : touches.seats()) {
            changed = after(touch, changed, changedWorks);
        }
        return new Desk(
                        revision,
                        stamp,
                        county,
                        places,
                        horizon,
                        duties,
                        doctors,
                        changedWorks,
                        changedVehicles,
                        postings.after(touches.postings()),
                        changed)
                .posted(touches.postings());
    }

    /** With the doctors whose postings on the roster's days were touched where they are posted now. */
    private Desk posted(List<PostingTouch> touches) {
        Set<String> moved = touches.stream()
                .flatMap(touch -> Stream.concat(touch.before().stream(), touch.after().stream()))
                .filter(posting -> posting.overlaps(horizon.from(), horizon.to()))
                .map(PlannedPosting::doctorId)
                .filter(doctors::containsKey)
                .collect(Collectors.toSet());
        if (moved.isEmpty()) {
            return this;
        }
        Map<String, DutyDoctor> changed = new HashMap<>(doctors);
        StaffedWorks there = staffing;
        for (String id : moved) {
            DutyDoctor doctor = duties.posted(
                    Objects.requireNonNull(doctors.get(id)), postings.byNumber().values());
            changed.put(id, doctor);
            there = there.withStateOf(doctor);
        }
        return new Desk(revision, stamp, county, places, horizon, duties, changed, works, vehicles, postings, there);
    }

    private StaffedWorks after(WorkTouch touch, StaffedWorks staffing, Map<String, RosterWork> works) {
        RosterWork here = works.get(touch.workId());
        if (touch.after().isEmpty()) {
            works.remove(touch.workId());
            return staffing.findWork(touch.workId()).map(staffing::withoutWork).orElse(staffing);
        }
        RosterWork there = touch.after().get();
        RosterWork now = here == null ? there : moved(here, there);
        works.put(now.id(), now);
        StaffedWorks changed = staffing.withWork(duties.work(now));
        for (int number = 0; number < now.seats().size(); number++) {
            changed = changed.withDoctor(now.dutyId(number), doctor(now.seats().get(number)));
        }
        return changed;
    }

    private static RosterWork moved(RosterWork here, RosterWork there) {
        return new RosterWork(
                here.id(),
                here.kind(),
                here.ref(),
                here.placeId(),
                there.time(),
                there.demand(),
                here.seats(),
                here.byHand());
    }

    private @Nullable DutyDoctor doctor(RosterSeat seat) {
        return seat.doctorId().map(doctors::get).orElse(null);
    }

    private StaffedWorks after(SeatTouch touch, StaffedWorks staffing, Map<String, RosterWork> works) {
        int dot = touch.dutyId().lastIndexOf('.');
        RosterWork work = works.get(touch.dutyId().substring(0, dot));
        int number = work == null ? -1 : seatNumber(work, touch.dutyId());
        if (work == null || number < 0) {
            return staffing;
        }
        List<RosterSeat> seats = new ArrayList<>(work.seats());
        RosterSeat seat = new RosterSeat(
                seats.get(number).ask(), touch.after().doctorId(), touch.after().pinned());
        seats.set(number, seat);
        works.put(
                work.id(),
                new RosterWork(
                        work.id(),
                        work.kind(),
                        work.ref(),
                        work.placeId(),
                        work.time(),
                        work.demand(),
                        seats,
                        work.byHand()));
        return staffing.withDoctor(touch.dutyId(), doctor(seat));
    }
}
