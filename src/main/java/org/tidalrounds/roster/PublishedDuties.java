package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.planning.duty.DutySeat;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;

/**
 * Who does what by the published rosters, which people have arranged themselves with (D11). Two solves number their works
 * differently, so a work is known again by what it means: its kind, place, day and what it is for; a run by its villages, or else
 * by its base.
 *
 * @param works of the published rosters, in their order
 */
public record PublishedDuties(List<RosterWork> works) {
    public static final PublishedDuties NONE = new PublishedDuties(List.of());

    /** What two works have in common besides kind and place, the closest first. */
    private enum Likeness {
        HOUR,
        DAY,
        /** A copy that was moved to another day keeps its number. */
        NUMBER,
        BASE
    }

    private record Meaning(DutyKind kind, String placeId, List<?> more) {}

    /** The published doctors by seat id ({@link DutySeat#idOf}) of a plan's works. */
    Map<String, String> doctors(List<PlannedWork> planned, Horizon horizon) {
        Map<String, String> doctors = new HashMap<>();
        same(planned, horizon).forEach((work, published) -> addDoctors(doctors, published, work));
        return doctors;
    }

    /** The published work that each of a plan's works is, where there is one. */
    @SuppressWarnings("ModifiedButNotUsed") // what is left is looked at by the next likeness
    Map<PlannedWork, RosterWork> same(List<PlannedWork> planned, Horizon horizon) {
        Map<PlannedWork, RosterWork> known = new LinkedHashMap<>();
        List<PlannedWork> unknown = new ArrayList<>(planned);
        List<RosterWork> left = works;
        for (Likeness likeness : Likeness.values()) {
            Map<Meaning, Deque<RosterWork>> published = byMeaning(left, likeness);
            unknown.removeIf(work -> {
                Optional<RosterWork> same = findSame(work, horizon, likeness, published);
                same.ifPresent(found -> known.put(work, found));
                return same.isPresent();
            });
            left = published.values().stream().flatMap(Deque::stream).toList();
        }
        return known;
    }

    private static Map<Meaning, Deque<RosterWork>> byMeaning(List<RosterWork> works, Likeness likeness) {
        Map<Meaning, Deque<RosterWork>> byMeaning = new LinkedHashMap<>();
        for (RosterWork work : works) {
            List<?> thing = thing(
                    work.kind(),
                    work.ref(),
                    work.demand().villages(),
                    work.seats().stream().map(seat -> seat.ask().role()).toList());
            int start = DutyPolicy.minute(work.time().start());
            byMeaning
                    .computeIfAbsent(
                            meaning(
                                    likeness,
                                    work.kind(),
                                    work.placeId(),
                                    work.id(),
                                    thing,
                                    work.time().date(),
                                    start),
                            none -> new ArrayDeque<>())
                    .add(work);
        }
        return byMeaning;
    }

    private static List<?> thing(DutyKind kind, String ref, List<String> villages, List<String> roles) {
        return kind == DutyKind.RUN ? villages.stream().sorted().toList() : List.of(ref, roles);
    }

    private static Meaning meaning(
            Likeness likeness, DutyKind kind, String placeId, String id, List<?> thing, LocalDate date, int start) {
        List<?> more = switch (likeness) {
            case HOUR -> List.of(thing, date, start);
            case DAY -> List.of(thing, date);
            case NUMBER -> List.of(thing, id);
            case BASE -> kind == DutyKind.RUN ? List.of(date) : List.of(thing, date);
        };
        return new Meaning(kind, placeId, more);
    }

    /** The first of those left that the work may be, at whichever of its times; nobody else gets it. */
    private static Optional<RosterWork> findSame(
            PlannedWork planned, Horizon horizon, Likeness likeness, Map<Meaning, Deque<RosterWork>> published) {
        List<?> thing = thing(
                planned.kind(),
                planned.ref(),
                planned.work().villages(),
                planned.work().seats().stream().map(SeatDemand::role).toList());
        for (Timing timing : planned.work().timings()) {
            Meaning meaning = meaning(
                    likeness,
                    planned.kind(),
                    planned.placeId(),
                    planned.work().id(),
                    thing,
                    horizon.date(timing.day()),
                    timing.start());
            Deque<RosterWork> same = published.get(meaning);
            if (same != null && !same.isEmpty()) {
                return Optional.of(same.remove());
            }
        }
        return Optional.empty();
    }

    static void addDoctors(Map<String, String> doctors, RosterWork published, PlannedWork planned) {
        List<SeatDemand> seats = planned.work().seats();
        for (int number = 0; number < Math.min(seats.size(), published.seats().size()); number++) {
            String seat = DutySeat.idOf(planned.work().id(), number);
            published.seats().get(number).doctorId().ifPresent(doctor -> doctors.put(seat, doctor));
        }
    }
}
