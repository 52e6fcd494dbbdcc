package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidalrounds.language.Message;

/** Says why a seat stays open, by trying every doctor who fits. */
final class OpenReasons {
    private final DutySchedule schedule;
    private final DutyBook book;

    OpenReasons(DutySchedule schedule) {
        this.schedule = schedule;
        this.book = new DutyBook(schedule.problem(), schedule.seats());
    }

    List<OpenSeat> all() {
        return of(schedule.seats());
    }

    List<OpenSeat> of(List<DutySeat> seats) {
        List<OpenSeat> open = new ArrayList<>();
        for (DutySeat seat : seats) {
            if (seat.doctor() == null) {
                open.add(explain(seat));
            }
            if (isFirst(seat) && seat.doctor() != null) {
                missingSkills(seat).ifPresent(open::add);
            }
        }
        return open;
    }

    private static boolean isFirst(DutySeat seat) {
        return seat.dutyWork().seats().get(0).equals(seat);
    }

    private static Optional<OpenSeat> missingSkills(DutySeat seat) {
        List<String> missing =
                DutyRules.missingTags(seat.work(), seat.dutyWork().seats());
        return missing.stream()
                .findFirst()
                .map(tag -> new OpenSeat(
                        seat.work().id(),
                        0,
                        seat.day(),
                        "D3",
                        Message.of(
                                "duty.skill_missing",
                                seat.work().place().name(),
                                Message.word("duty." + tag.replace(':', '.')))));
    }

    private OpenSeat explain(DutySeat seat) {
        int number = seat.dutyWork().seats().indexOf(seat);
        return new OpenSeat(seat.work().id(), number, seat.day(), "D1", reason(seat));
    }

    private Message reason(DutySeat seat) {
        List<DutyDoctor> fit = schedule.problem().doctors().stream()
                .filter(seat.demand()::isFit)
                .toList();
        if (fit.isEmpty()) {
            return Message.of(
                    "duty.nobody_fits",
                    seat.work().place().name(),
                    seat.demand().wanted());
        }
        Map<Refusal, Long> refusals = fit.stream()
                .flatMap(doctor -> book.findRefusal(doctor, seat).stream())
                .collect(Collectors.groupingBy(refusal -> refusal, Collectors.counting()));
        return Message.of(
                "duty.nobody_free",
                fit.size(),
                seat.demand().wanted(),
                refusals.getOrDefault(Refusal.AWAY, 0L),
                refusals.getOrDefault(Refusal.POSTED, 0L),
                refusals.getOrDefault(Refusal.BUSY, 0L),
                refusals.getOrDefault(Refusal.HOURS, 0L),
                refusals.getOrDefault(Refusal.REST, 0L));
    }
}
