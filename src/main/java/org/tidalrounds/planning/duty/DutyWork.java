package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A work whose date may be a decision; the planning entity of D1's "for an activity also which working day". */
@PlanningEntity
public class DutyWork {
    @PlanningId
    private String id;

    private Work work;
    private List<DutySeat> seats = new ArrayList<>();

    @PlanningVariable(valueRangeProviderRefs = "timings")
    private Timing timing;

    @SuppressWarnings("NullAway.Init") // OptaPlanner creates the clones it plans on.
    protected DutyWork() {}

    DutyWork(Work work) {
        this.id = work.id();
        this.work = work;
        this.timing = work.timings().get(0);
    }

    @ValueRangeProvider(id = "timings")
    public List<Timing> timings() {
        return work.timings();
    }

    public String id() {
        return id;
    }

    public Work work() {
        return work;
    }

    public List<DutySeat> seats() {
        return seats;
    }

    public Timing timing() {
        return timing;
    }

    void setTiming(Timing timing) {
        this.timing = timing;
    }

    /** Whether the date is a decision. */
    public boolean isMovable() {
        return work.timings().size() > 1;
    }
}
