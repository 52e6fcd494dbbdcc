package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.DutyPlace;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.tide.ReserveNeed;
import org.tidalrounds.tide.TidalNeed;

/** Tidal shifts at scenic villages and the county's reserves on call as works. */
final class TidalWorks {
    private final County county;
    private final Horizon horizon;
    private final DutyPlaces places;

    TidalWorks(County county, Horizon horizon, DutyPlaces places) {
        this.county = county;
        this.horizon = horizon;
        this.places = places;
    }

    /** One work a doctor needed, so that each place in the shifts of a site goes to one doctor for some days (D9). */
    List<PlannedWork> shifts(List<TidalNeed> needs) {
        return needs.stream()
                .flatMap(need -> IntStream.range(0, need.doctors()).mapToObj(number -> shift(need, number)))
                .toList();
    }

    private PlannedWork shift(TidalNeed need, int number) {
        DutyPolicy policy = new DutyPolicy(county.policy(), need.date());
        String skill = need.skills().get(number);
        SeatDemand seat = new SeatDemand(
                skill,
                Message.word("duty.skill." + skill),
                Set.of(DutyTags.skill(skill)),
                policy.priority(SeatKind.TIDAL),
                new DutyBurden(county.policy(), county.calendar()).points(DutyKind.TIDAL, need.date(), 0));
        Timing hours = policy.hours(horizon.day(need.date()), PolicyParameter.TIDAL_SHIFT_HOURS);
        String id = shiftId(need, number);
        Work work = new Work(
                id,
                DutyKind.TIDAL.code(),
                "",
                places.get(need.villageCode()),
                List.of(hours),
                List.of(seat),
                Set.of(),
                true,
                centresOf(need.villageCode()),
                need.villageCode(),
                List.of());
        return new PlannedWork(DutyKind.TIDAL, need.villageCode(), need.villageCode(), work);
    }

    static String shiftId(TidalNeed need, int number) {
        return "T-" + need.villageCode() + "-" + need.date() + "-" + number;
    }

    private Set<Integer> centresOf(String villageCode) {
        String township = Objects.requireNonNull(county.villagesByCode().get(villageCode), villageCode)
                .townshipCode();
        return county.facilities().stream()
                .filter(facility -> facility.townshipCode().equals(township))
                .map(facility -> places.get(facility.id()).index())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reserves on call at the largest hospital; no hospital, no reserves. */
    List<PlannedWork> reserves(List<ReserveNeed> needs) {
        return county.facilities().stream()
                .filter(facility -> facility.kind().isHospital())
                .max(Comparator.comparingInt(Facility::beds))
                .map(hospital -> needs.stream()
                        .flatMap(need -> IntStream.range(0, need.doctors())
                                .mapToObj(number -> reserve(need.date(), number, hospital)))
                        .toList())
                .orElse(List.of());
    }

    private PlannedWork reserve(LocalDate date, int number, Facility hospital) {
        DutyPolicy policy = new DutyPolicy(county.policy(), date);
        SeatDemand seat = new SeatDemand(
                "on_call",
                Message.word("duty.on_call"),
                Set.of(DutyTags.COUNTY, DutyTags.LICENSED, DutyTags.title(Title.ATTENDING)),
                policy.priority(SeatKind.ON_CALL),
                new DutyBurden(county.policy(), county.calendar()).points(DutyKind.ON_CALL, date, 0));
        DutyPlace place = places.get(hospital.id());
        Work work = new Work(
                "O-" + date + "-" + number,
                DutyKind.ON_CALL.code(),
                "",
                place,
                List.of(policy.hours(horizon.day(date), PolicyParameter.ON_CALL_HOURS)),
                List.of(seat),
                Set.of(),
                false,
                Set.of(),
                "",
                List.of());
        return new PlannedWork(DutyKind.ON_CALL, "", hospital.id(), work);
    }
}
