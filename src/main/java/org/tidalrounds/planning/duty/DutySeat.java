package org.tidalrounds.planning.duty;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.optaplanner.core.api.domain.variable.ShadowVariable;

/** One seat of a work, to be given a doctor or left open. */
@PlanningEntity
public class DutySeat {
    private static final Pattern SEAT_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    @PlanningId
    private String id;

    private DutyWork work;
    private SeatDemand demand;
    private List<DutyDoctor> candidates;

    @PlanningVariable(valueRangeProviderRefs = "candidates", nullable = true)
    private @Nullable DutyDoctor doctor;

    /** Follows the work, so that rules over seats hear of a changed date. */
    @ShadowVariable(
            variableListenerClass = TimingListener.class,
            sourceEntityClass = DutyWork.class,
            sourceVariableName = "timing")
    private Timing timing;

    private boolean pinned;
    private @Nullable DutyDoctor published;

    @SuppressWarnings("NullAway.Init") // OptaPlanner creates the clones it plans on.
    protected DutySeat() {}

    DutySeat(DutyWork work, int number, List<DutyDoctor> candidates, @Nullable DutyDoctor published) {
        this.id = idOf(work.id(), number);
        this.work = work;
        this.demand = work.work().seats().get(number);
        this.candidates = candidates;
        this.timing = work.timing();
        this.published = published;
    }

    /** The id of the seat with a number, from 0, of a work: the work's id and the seat counted from 1, as in R-0412.1. */
    public static String idOf(String workId, int number) {
        return workId + "." + (number + 1);
    }

    /** The work of a seat id. */
    static String workIdOf(String seatId) {
        int dot = seatId.lastIndexOf('.');
        return dot < 0 ? "" : seatId.substring(0, dot);
    }

    /** The number, from 0, of a seat id; -1 if it is no seat's. */
    static int numberOf(String seatId) {
        String counted = seatId.substring(seatId.lastIndexOf('.') + 1);
        return SEAT_NUMBER.matcher(counted).matches() ? Integer.parseInt(counted) - 1 : -1;
    }

    @ValueRangeProvider(id = "candidates")
    public List<DutyDoctor> candidates() {
        return candidates;
    }

    public String id() {
        return id;
    }

    public Work work() {
        return work.work();
    }

    DutyWork dutyWork() {
        return work;
    }

    public SeatDemand demand() {
        return demand;
    }

    public @Nullable DutyDoctor doctor() {
        return doctor;
    }

    /** The doctor of a seat that is known to be staffed, as all seats are that a rule's forEach yields. */
    DutyDoctor staff() {
        return Objects.requireNonNull(doctor, id);
    }

    void setDoctor(@Nullable DutyDoctor doctor) {
        this.doctor = doctor;
    }

    /** Gives the seat a doctor for good: no search may change it. */
    void pin(DutyDoctor holder) {
        this.doctor = holder;
        this.pinned = true;
    }

    boolean isPinned() {
        return pinned;
    }

    public Timing timing() {
        return timing;
    }

    void setTiming(Timing timing) {
        this.timing = timing;
    }

    int day() {
        return timing.day();
    }

    @Nullable
    DutyDoctor published() {
        return published;
    }

    /** Whether one doctor can do both: apart in time by at least the drive between the places (D2). */
    boolean isCompatibleWith(DutySeat other) {
        Timing first = timing.start() <= other.timing.start() ? timing : other.timing;
        Timing second = first == timing ? other.timing : timing;
        int drive = work().place().driveMinutesTo(other.work().place());
        return first != second && second.start() >= first.end() + drive;
    }

    @Override
    public String toString() {
        return id;
    }
}
