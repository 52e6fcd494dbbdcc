package org.tidalrounds.roster;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.Activity;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.DutyPlace;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;

/** Activities as works, one for each time it is to be held; the working day and half-day are a decision. */
final class ActivityWorks {
    private final County county;
    private final Horizon horizon;
    private final DutyPlaces places;

    ActivityWorks(County county, Horizon horizon, DutyPlaces places) {
        this.county = county;
        this.horizon = horizon;
        this.places = places;
    }

    /** The activities that have a working day in the horizon. */
    List<PlannedWork> all() {
        return county.activities().stream()
                .filter(activity -> !timings(activity).isEmpty())
                .flatMap(activity -> IntStream.rangeClosed(1, activity.times()).mapToObj(time -> work(activity, time)))
                .toList();
    }

    /** The activities that cannot be held in the horizon at all. */
    List<OpenDemand> outside() {
        return county.activities().stream()
                .filter(activity -> timings(activity).isEmpty())
                .map(activity -> new OpenDemand(
                        DutyKind.ACTIVITY.code(),
                        activity.id(),
                        activity.from(),
                        activity.placeId(),
                        "D1",
                        Message.of("roster.activity_outside", activity.from(), activity.to())))
                .toList();
    }

    private PlannedWork work(Activity activity, int time) {
        DutyPlace place = places.get(activity.placeId());
        DutyPolicy policy = new DutyPolicy(county.policy(), horizon.from());
        SeatDemand seat = new SeatDemand(
                activity.department(),
                activity.department() + " " + activity.minTitle().code(),
                Set.of(DutyTags.department(activity.department()), DutyTags.title(activity.minTitle())),
                policy.priority(SeatKind.ACTIVITY),
                0);
        Work work = new Work(
                activity.id() + "-" + time,
                activity.kind(),
                activity.id(),
                place,
                timings(activity),
                Collections.nCopies(activity.doctors(), seat),
                Set.of(),
                true,
                centresFor(activity.placeId()),
                "",
                List.of());
        return new PlannedWork(DutyKind.ACTIVITY, activity.id(), activity.placeId(), work);
    }

    /** Posted doctors may serve at their centre and in the villages of its township. */
    private Set<Integer> centresFor(String placeId) {
        Village village = county.villagesByCode().get(placeId);
        if (village == null) {
            return Set.of(places.get(placeId).index());
        }
        return county.facilities().stream()
                .filter(facility -> facility.townshipCode().equals(village.townshipCode()))
                .map(facility -> places.get(facility.id()).index())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Timing> timings(Activity activity) {
        return IntStream.range(0, horizon.days())
                .filter(day -> county.calendar().isWorkday(horizon.date(day)))
                .filter(day -> !horizon.date(day).isBefore(activity.from())
                        && !horizon.date(day).isAfter(activity.to()))
                .boxed()
                .flatMap(day -> Stream.of(HalfDay.values()).map(half -> timing(activity, day, half)))
                .toList();
    }

    private Timing timing(Activity activity, int day, HalfDay half) {
        int start = new DutyPolicy(county.policy(), horizon.date(day))
                .session(day, half)
                .start();
        return new Timing(day, start, start + activity.minutes());
    }
}
