package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;

/** Tries every doctor of the county on one seat. */
public final class SeatChoices {
    private static final String DOCTOR = "doctor";

    private final Appraisal appraisal;

    public SeatChoices(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    /** Who could take the seat instead of the doctor who has it, if any; the seat's work is one of the staffing. */
    public SeatChoice of(StaffedWorks staffing, Work work, String seatId) {
        DutyBook book = new DutyBook(
                staffing.problem(), staffing.schedule(appraisal.weights()).seats());
        DutySeat seat = seat(staffing.entity(work), seatId);
        Optional<DutyDoctor> current = staffing.findDoctor(seatId);
        List<DutyDoctor> free = new ArrayList<>();
        List<RefusedDoctor> refused = new ArrayList<>();
        for (DutyDoctor doctor : staffing.problem().doctors()) {
            if (current.filter(doctor::equals).isPresent()) {
                continue;
            }
            book.findRefusal(doctor, seat)
                    .ifPresentOrElse(
                            refusal -> refused.add(refused(doctor, refusal, seat, book)), () -> free.add(doctor));
        }
        return new SeatChoice(ranked(staffing, work, seatId, free), refused);
    }

    private static RefusedDoctor refused(DutyDoctor doctor, Refusal refusal, DutySeat seat, DutyBook book) {
        TreeSet<String> missing = new TreeSet<>(seat.demand().tags());
        missing.removeAll(doctor.tags());
        Optional<String> instead =
                refusal == Refusal.BUSY ? book.findInstead(doctor, seat).map(DutySeat::id) : Optional.empty();
        return new RefusedDoctor(doctor, refusal, missing, instead);
    }

    private List<Candidate> ranked(StaffedWorks staffing, Work work, String seatId, List<DutyDoctor> free) {
        Neighbourhood around = new Neighbourhood();
        around.add(work, staffing);
        free.forEach(around::add);
        try (var director = appraisal.director(around.part(staffing, appraisal.weights()), false)) {
            DutySeat seat = director.getWorkingSolution().seats().stream()
                    .filter(one -> one.id().equals(seatId))
                    .findFirst()
                    .orElseThrow();
            DutyDoctor current = seat.doctor();
            Score base = Score.of(director.calculateScore());
            List<Candidate> candidates = new ArrayList<>();
            for (DutyDoctor doctor : free) {
                candidates.add(
                        new Candidate(doctor, tried(director, seat, doctor).minus(base)));
            }
            tried(director, seat, current);
            candidates.sort(Comparator.comparing(Candidate::score)
                    .reversed()
                    .thenComparing(candidate -> candidate.doctor().index()));
            return candidates;
        }
    }

    private static Score tried(
            InnerScoreDirector<DutySchedule, HardMediumSoftLongScore> director,
            DutySeat seat,
            @Nullable DutyDoctor doctor) {
        director.beforeVariableChanged(seat, DOCTOR);
        seat.setDoctor(doctor);
        director.afterVariableChanged(seat, DOCTOR);
        director.triggerVariableListeners();
        return Score.of(director.calculateScore());
    }

    private static DutySeat seat(DutyWork work, String seatId) {
        return work.seats().stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow();
    }
}
