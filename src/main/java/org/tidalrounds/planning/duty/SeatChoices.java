package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;

/** Tries every doctor of the county on one seat. */
public final class SeatChoices {
    private static final String DOCTOR = "doctor";

    private final Appraisal appraisal;

    public SeatChoices(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    /** Who could take the seat, without saying why. */
    public SeatChoice of(StaffedWorks staffing, Work work, String seatId) {
        return of(staffing, work, seatId, 0);
    }

    /**
     * Who could take the seat instead of the doctor who has it, if any; the seat's work is one of the staffing.
     *
     * @param explained how many of the best come with their effect rule by rule
     */
    public SeatChoice of(StaffedWorks staffing, Work work, String seatId, int explained) {
        DutySeat seat = seat(staffing.entity(work).seats(), seatId);
        DutyBook book = new DutyBook(staffing.problem(), rivals(staffing, work, seat.demand()));
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
        List<Candidate> ranked = ranked(staffing, work, seatId, free);
        return new SeatChoice(explained(staffing, work, seatId, ranked, explained), refused);
    }

    /** What all those do who fit the seat: of the others nobody asks whether they have time. */
    private List<DutySeat> rivals(StaffedWorks staffing, Work work, SeatDemand demand) {
        Neighbourhood around = new Neighbourhood();
        around.add(work, staffing);
        around.addFitting(demand, staffing.problem());
        return around.part(staffing, appraisal.weights()).seats();
    }

    private static RefusedDoctor refused(DutyDoctor doctor, Refusal refusal, DutySeat seat, DutyBook book) {
        TreeSet<String> missing = new TreeSet<>(seat.demand().tags());
        missing.removeAll(doctor.tags());
        Optional<String> instead =
                refusal == Refusal.BUSY ? book.findInstead(doctor, seat).map(DutySeat::id) : Optional.empty();
        return new RefusedDoctor(doctor, refusal, missing, instead);
    }

    private List<Candidate> ranked(StaffedWorks staffing, Work work, String seatId, List<DutyDoctor> free) {
        if (free.isEmpty()) {
            return List.of();
        }
        try (var director = appraisal.director(around(staffing, work, free), false)) {
            DutySeat seat = seat(director.getWorkingSolution().seats(), seatId);
            Score base = Score.of(director.calculateScore());
            List<Candidate> candidates = new ArrayList<>();
            for (DutyDoctor doctor : free) {
                sit(director, seat, doctor);
                Score score = Score.of(director.calculateScore()).minus(base);
                candidates.add(new Candidate(doctor, score, Optional.empty()));
            }
            candidates.sort(Comparator.comparing(Candidate::score)
                    .reversed()
                    .thenComparing(candidate -> candidate.doctor().index()));
            return candidates;
        }
    }

    private DutySchedule around(StaffedWorks staffing, Work work, List<DutyDoctor> doctors) {
        Neighbourhood around = new Neighbourhood();
        around.add(work, staffing);
        doctors.forEach(around::add);
        return around.part(staffing, appraisal.weights());
    }

    /** The candidates, the first of them with what each would do; all are weighed against the same staffing, in one session. */
    private List<Candidate> explained(
            StaffedWorks staffing, Work work, String seatId, List<Candidate> ranked, int count) {
        List<Candidate> best = ranked.subList(0, Math.min(count, ranked.size()));
        if (best.isEmpty()) {
            return ranked;
        }
        List<DutyDoctor> doctors = best.stream().map(Candidate::doctor).toList();
        List<Candidate> candidates = new ArrayList<>();
        try (var director = appraisal.director(around(staffing, work, doctors), true)) {
            DutySeat seat = seat(director.getWorkingSolution().seats(), seatId);
            MatchReading reading = new MatchReading(director);
            Weighed now = reading.read();
            for (Candidate candidate : best) {
                sit(director, seat, candidate.doctor());
                candidates.add(candidate.explained(now.effectOf(reading.read())));
            }
        }
        candidates.addAll(ranked.subList(best.size(), ranked.size()));
        return candidates;
    }

    private static void sit(
            InnerScoreDirector<DutySchedule, HardMediumSoftLongScore> director, DutySeat seat, DutyDoctor doctor) {
        director.beforeVariableChanged(seat, DOCTOR);
        seat.setDoctor(doctor);
        director.afterVariableChanged(seat, DOCTOR);
        director.triggerVariableListeners();
    }

    private static DutySeat seat(List<DutySeat> seats, String seatId) {
        return seats.stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow();
    }
}
