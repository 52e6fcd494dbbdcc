package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.Wish;

/** Doctors' wishes as the duty planner sees them. */
final class DutyWishes {
    private static final int NOON = 12 * 60;
    private static final int MIDNIGHT = 24 * 60;

    private final Map<String, DutyDoctor> doctors;
    private final Horizon horizon;

    DutyWishes(List<DutyDoctor> doctors, Horizon horizon) {
        this.doctors = doctors.stream().collect(Collectors.toMap(DutyDoctor::id, Function.identity()));
        this.horizon = horizon;
    }

    /** Those of doctors who are there and of days to plan. */
    List<Wish> of(List<DoctorWish> wishes) {
        List<Wish> heard = new ArrayList<>();
        for (DoctorWish wish : wishes) {
            DutyDoctor doctor = doctors.get(wish.doctorId());
            if (doctor != null
                    && !wish.date().isBefore(horizon.from())
                    && !wish.date().isAfter(horizon.to())) {
                heard.add(new Wish(
                        doctor,
                        horizon.day(wish.date()),
                        wish.halfDay().filter(half -> half == HalfDay.PM).isPresent() ? NOON : 0,
                        wish.halfDay().filter(half -> half == HalfDay.AM).isPresent() ? NOON : MIDNIGHT,
                        wish.kind().map(DutyKind::code).orElse("")));
            }
        }
        return heard;
    }
}
