package org.tidalrounds.roster;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.tide.TidalNeed;

/** Makes works that the planner did not foresee: by hand, or for a surge. */
public final class NewWorks {
    private final County county;
    private final Horizon horizon;

    NewWorks(County county, Horizon horizon) {
        this.county = county;
        this.horizon = horizon;
    }

    /** The work wished for under an id that is still free, all seats open. */
    public RosterWork byHand(NewWork wish, Set<String> taken) {
        List<RosterSeat> seats = IntStream.range(0, wish.seats().size())
                .mapToObj(number -> seat(wish, number))
                .toList();
        WorkDemand demand = new WorkDemand(
                wish.kind().code(),
                "",
                List.of(),
                wish.kind() != DutyKind.ON_CALL,
                centresOf(wish.placeId()),
                wish.kind() == DutyKind.TIDAL ? wish.placeId() : "",
                List.of(),
                List.of());
        String day = wish.time().date().format(DateTimeFormatter.BASIC_ISO_DATE);
        return new RosterWork(
                freeId("H-" + day, taken),
                wish.kind(),
                wish.kind() == DutyKind.TIDAL ? wish.placeId() : "",
                wish.placeId(),
                wish.time(),
                demand,
                seats,
                true);
    }

    private static String freeId(String stem, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private RosterSeat seat(NewWork wish, int number) {
        NewWork.NewSeat seat = wish.seats().get(number);
        List<String> tags = new ArrayList<>();
        if (!seat.specialty().isEmpty()) {
            tags.add(DutyTags.department(seat.specialty()));
        }
        if (!seat.minTitle().isEmpty()) {
            tags.add("title:" + seat.minTitle());
        }
        if (!seat.skill().isEmpty()) {
            tags.add(DutyTags.skill(seat.skill()));
        }
        if (wish.kind() == DutyKind.RUN) {
            tags.add(DutyTags.TOURS);
        }
        if (wish.kind() == DutyKind.RUN && number == 0) {
            tags.add(DutyTags.LICENSED);
        }
        SeatAsk ask = new SeatAsk(role(wish, number), wanted(seat), tags, priority(wish, number), burden(wish));
        return new RosterSeat(ask, Optional.empty(), false);
    }

    private static String role(NewWork wish, int number) {
        NewWork.NewSeat seat = wish.seats().get(number);
        if (wish.kind() == DutyKind.RUN) {
            return number == 0 ? CrewRole.LEAD.code() : CrewRole.MEMBER.code();
        }
        return seat.skill().isEmpty() ? seat.specialty() : seat.skill();
    }

    private static String wanted(NewWork.NewSeat seat) {
        if (!seat.skill().isEmpty()) {
            return Message.word("duty.skill." + seat.skill());
        }
        String text = (seat.specialty() + " " + seat.minTitle()).strip();
        return text.isEmpty() ? Message.word("duty.any_doctor") : text;
    }

    private long priority(NewWork wish, int number) {
        SeatKind kind = switch (wish.kind()) {
            case RUN -> number == 0 ? SeatKind.RUN_LEAD : SeatKind.RUN_MEMBER;
            case TIDAL -> SeatKind.TIDAL;
            case VISITING_CLINIC -> SeatKind.VISITING_CLINIC;
            case CLINIC_SESSION -> SeatKind.CLINIC_SESSION;
            case ACTIVITY -> SeatKind.ACTIVITY;
            case ON_CALL -> SeatKind.ON_CALL;
        };
        return new DutyPolicy(county.policy(), wish.time().date()).priority(kind);
    }

    private int burden(NewWork wish) {
        int free = county.calendar().isWorkday(wish.time().date()) ? 0 : 1;
        return wish.kind() == DutyKind.TIDAL ? 1 + free : free;
    }

    /** Posted doctors may serve at their centre, and in the villages of its township. */
    private List<String> centresOf(String placeId) {
        Village village = county.villagesByCode().get(placeId);
        if (village == null) {
            return List.of(placeId);
        }
        return county.facilities().stream()
                .filter(facility -> facility.townshipCode().equals(village.townshipCode()))
                .map(Facility::id)
                .sorted()
                .toList();
    }

    /** A shift for each skill that a surge lacks, under ids that are still free. */
    public List<RosterWork> shifts(TidalNeed missing, Set<String> taken) {
        DutyPolicy policy = new DutyPolicy(county.policy(), missing.date());
        Timing hours = policy.hours(horizon.day(missing.date()), PolicyParameter.TIDAL_SHIFT_HOURS);
        WorkTime time = new WorkTime(missing.date(), WorkMapper.time(hours.start()), WorkMapper.time(hours.end()));
        Set<String> used = new HashSet<>(taken);
        List<RosterWork> shifts = new ArrayList<>();
        for (String skill : missing.skills()) {
            NewWork wish = new NewWork(
                    DutyKind.TIDAL, missing.villageCode(), time, List.of(new NewWork.NewSeat("", "", skill)));
            RosterWork shift = byHand(wish, used);
            used.add(shift.id());
            shifts.add(shift);
        }
        return shifts;
    }
}
