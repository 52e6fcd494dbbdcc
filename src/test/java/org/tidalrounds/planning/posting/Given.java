package org.tidalrounds.planning.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seats, doctors and terms for tests; a year of horizon, rules as by default. */
final class Given {
    static final LocalDate FROM = LocalDate.of(2026, 11, 30);
    static final PostingPolicy POLICY = new PostingPolicy(365, 26, 52, 7, 364);
    static final PostingWeights WEIGHTS = new PostingWeights(60, 40, 1, 15, 30);
    static final int YEAR_END = 365;

    private Given() {}

    static Seat seat(String centre, DaySpan... pinned) {
        return new Seat(centre, 1, 100, List.of(pinned), Map.of("内科", 0, "外科", 1), 2);
    }

    static Candidate doctor(String id) {
        return new Candidate(id, "内科", "H/内科", null, 52, 0, 0, List.of(), List.of());
    }

    static Candidate doctorAwayOn(DaySpan absence) {
        return new Candidate("away", "内科", "H/内科", null, 52, 0, 0, List.of(absence), List.of());
    }

    static Candidate doctorPostedOn(DaySpan posting) {
        return new Candidate("posted", "内科", "H/内科", null, 52, 0, 0, List.of(), List.of(posting));
    }

    static Candidate doctorWith(
            String specialty, @Nullable String home, int maxWeeks, int promotionWeeksDue, long burdenWeeks) {
        return new Candidate(
                "special",
                specialty,
                "H/" + specialty,
                home,
                maxWeeks,
                promotionWeeksDue,
                burdenWeeks,
                List.of(),
                List.of());
    }

    /** The only term of a seat. */
    static SeatTerm term(Seat seat, Candidate doctor, int weeks, int delayWeeks) {
        SeatTerm term = new SeatTerm(seat, POLICY, 1, null);
        term.assign(new ChainLink(doctor, weeks, delayWeeks));
        return term;
    }

    /** The term that follows another one. */
    static SeatTerm after(SeatTerm before, Candidate doctor, int weeks, int delayWeeks) {
        SeatTerm term = new SeatTerm(before.seat(), POLICY, 2, before);
        term.assign(new ChainLink(doctor, weeks, delayWeeks));
        return term;
    }

    static SeatTerm unassigned(Seat seat) {
        return new SeatTerm(seat, POLICY, 1, null);
    }

    static PostingProblem problem(List<Seat> seats, List<Candidate> candidates, List<Department> departments) {
        return new PostingProblem(FROM, POLICY, seats, candidates, departments, new CityExperts(3, 3));
    }
}
