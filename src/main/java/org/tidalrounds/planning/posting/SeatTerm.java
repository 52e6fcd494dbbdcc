package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.optaplanner.core.api.domain.variable.ShadowVariable;

/**
 * One link in the chain of postings that fills a seat. Without a doctor it is no posting and the chain passes through it. A
 * term starts as soon as it can hand over from what fills the seat before it, later by its delay.
 */
@PlanningEntity
public class SeatTerm {
    @PlanningId
    private String id;

    private Seat seat;
    private PostingPolicy policy;
    private @Nullable SeatTerm previous;
    private @Nullable SeatTerm next;

    /** Of a posting that is only weighed: its days, whatever the chain says. */
    private @Nullable DaySpan held;

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "candidates")
    private @Nullable Candidate doctor;

    @PlanningVariable(valueRangeProviderRefs = "weeks")
    private Integer weeks;

    @PlanningVariable(valueRangeProviderRefs = "delays")
    private Integer delayWeeks = 0;

    /** The first day, after all that comes before in the chain, that nobody fills. */
    @ShadowVariable(variableListenerClass = AnchorListener.class, sourceVariableName = "doctor")
    @ShadowVariable(variableListenerClass = AnchorListener.class, sourceVariableName = "weeks")
    @ShadowVariable(variableListenerClass = AnchorListener.class, sourceVariableName = "delayWeeks")
    private Integer anchorDay = 0;

    /** For OptaPlanner's cloning. */
    @SuppressWarnings("NullAway")
    SeatTerm() {}

    SeatTerm(Seat seat, PostingPolicy policy, int link, @Nullable SeatTerm previous) {
        this.id = seat.id() + "/" + link;
        this.seat = seat;
        this.policy = policy;
        this.previous = previous;
        this.weeks = policy.minWeeks();
        if (previous != null) {
            previous.next = this;
        }
        this.anchorDay = expectedAnchorDay();
    }

    /** A posting as it stands, after the one before it at the seat; it is weighed and never planned. */
    static SeatTerm held(HeldPosting posting, Seat seat, PostingPolicy policy, @Nullable SeatTerm previous) {
        SeatTerm term = new SeatTerm(seat, policy, 0, previous);
        term.id = posting.key();
        term.doctor = posting.doctor();
        term.held = posting.days();
        term.weeks = weeks(posting.days(), policy);
        return term;
    }

    /** Whole weeks; of one begun, so that a day too few or too many breaks P2. */
    private static int weeks(DaySpan days, PostingPolicy policy) {
        int length = days.until() - days.from();
        return length < 7 * policy.minWeeks() ? length / 7 : (length + 6) / 7;
    }

    /** Where the anchor must lie by what comes before in the chain. */
    final int expectedAnchorDay() {
        return seat.firstFreeDay(previous == null ? 0 : previous.filledUntil());
    }

    /** The first day after the chain up to and with this term. */
    private int filledUntil() {
        return doctor == null ? anchorDay : Math.max(anchorDay, days().until());
    }

    /** The days of the posting. */
    DaySpan days() {
        if (held != null) {
            return held;
        }
        int start = policy.handOverWeek(anchorDay) + delayWeeks;
        return new DaySpan(7 * start, 7 * (start + weeks));
    }

    /** Days of handover that are missing; none are asked for if nobody is there to hand over. */
    int missingHandoverDays() {
        if (anchorDay == 0) {
            return 0;
        }
        int overlap = Math.max(0, anchorDay - days().from());
        return Math.max(0, policy.handoverDays() - overlap);
    }

    /** Weeks served, as they count for fairness. */
    long hardshipWeeks() {
        return seat.hardshipWeeks(weeks);
    }

    String id() {
        return id;
    }

    Seat seat() {
        return seat;
    }

    String seatId() {
        return seat.id();
    }

    PostingPolicy policy() {
        return policy;
    }

    Optional<SeatTerm> findNext() {
        return Optional.ofNullable(next);
    }

    /** The doctor of an assigned term. */
    Candidate doctor() {
        return Objects.requireNonNull(doctor, () -> "term " + id + " has no doctor");
    }

    boolean isAssigned() {
        return doctor != null;
    }

    /** This term and those that follow. */
    List<SeatTerm> chain() {
        List<SeatTerm> chain = new ArrayList<>();
        for (SeatTerm term = this; term != null; term = term.next) {
            chain.add(term);
        }
        return chain;
    }

    boolean isFirst() {
        return previous == null;
    }

    ChainLink link() {
        return new ChainLink(doctor, weeks, delayWeeks);
    }

    void seat(@Nullable Candidate candidate) {
        doctor = candidate;
    }

    void assign(ChainLink link) {
        doctor = link.doctor();
        weeks = link.weeks();
        delayWeeks = link.delayWeeks();
    }

    int weeks() {
        return weeks;
    }

    int anchorDay() {
        return anchorDay;
    }

    void anchorAt(int day) {
        anchorDay = day;
    }
}
