package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.planning.duty.SeatChoices;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.tide.Surge;

/** Says whom to call out for a surge, ranked, and what each call would do to the roster. */
@Singleton
public final class SurgeAdvising {
    private static final int MOST_NAMED = 8;
    private static final int MOST_EXPLAINED = 4;

    private final Adjusting adjusting;
    private final Surges surges;
    private final SeatChoices choices;
    private final Weighing weighing;

    SurgeAdvising(Adjusting adjusting, Surges surges, SeatChoices choices, Weighing weighing) {
        this.adjusting = adjusting;
        this.surges = surges;
        this.choices = choices;
        this.weighing = weighing;
    }

    /** Reads the roster as it is now; the surge is one of its days. */
    public SurgeAdvice advise(RosterKey key, long surgeId) {
        Surges.Recorded recorded = surges.get(key.countyId(), surgeId);
        Desk desk = adjusting.desk(key);
        List<String> skills = recorded.surge().skills();
        return new SurgeAdvice(
                desk.revision(),
                recorded,
                skills.stream()
                        .distinct()
                        .map(skill -> advise(desk, recorded.surge(), skill))
                        .toList());
    }

    private SurgeAdvice.SkillAdvice advise(Desk desk, Surge surge, String skill) {
        CallTouches call = CallTouches.of(desk, surge, skill);
        Desk with = desk.after(call.added(), desk.revision());
        RosterWork shift = with.findWorkOf(call.dutyId()).orElseThrow();
        int missing = (int) surge.skills().stream().filter(skill::equals).count();
        List<SurgeAdvice.Candidate> candidates =
                Stream.concat(reserves(with, call), free(with, shift, call)).toList();
        return new SurgeAdvice.SkillAdvice(skill, missing, shift.time(), candidates);
    }

    private Stream<SurgeAdvice.Candidate> reserves(Desk with, CallTouches call) {
        CallTouches there = new CallTouches(Touches.NONE, call.dutyId());
        List<SurgeAdvice.Candidate> reserves = new ArrayList<>();
        for (String doctorId : call.reserves(with)) {
            Touches touches = there.to(with, doctorId);
            Adjustment weighed = weighing.weigh(with, with.after(touches, with.revision()), touches, "call");
            reserves.add(
                    new SurgeAdvice.Candidate(doctor(with, doctorId), true, weighed.score(), weighed.consequences()));
        }
        return reserves.stream()
                .sorted(Comparator.comparing(SurgeAdvice.Candidate::score).reversed());
    }

    private Stream<SurgeAdvice.Candidate> free(Desk with, RosterWork shift, CallTouches call) {
        Work work = with.staffing().findWork(shift.id()).orElseThrow();
        return choices.of(with.staffing(), work, call.dutyId(), MOST_EXPLAINED).candidates().stream()
                .limit(MOST_NAMED)
                .map(candidate -> new SurgeAdvice.Candidate(
                        doctor(with, candidate.doctor().id()),
                        false,
                        candidate.score(),
                        candidate
                                .effect()
                                .map(effect -> Weighing.consequences(with, effect))
                                .orElse(List.of())));
    }

    private static Doctor doctor(Desk desk, String id) {
        Map<String, Doctor> doctors = desk.county().doctorsById();
        return Objects.requireNonNull(doctors.get(id), id);
    }
}
