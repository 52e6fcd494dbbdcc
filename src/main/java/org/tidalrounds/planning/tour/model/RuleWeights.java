package org.tidalrounds.planning.tour.model;

import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** What breaking each rule once counts. Soft points are thousandths of a minute of driving. */
@ConstraintConfiguration
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields
public class RuleWeights {
    /** Soft points of one minute of driving. */
    public static final long MINUTE = 1000;

    @ConstraintWeight(TourRules.T1)
    private final HardMediumSoftLongScore everyVisit = HardMediumSoftLongScore.ONE_MEDIUM;

    @ConstraintWeight(TourRules.T2)
    private final HardMediumSoftLongScore daysBetween = HardMediumSoftLongScore.ONE_HARD;

    @ConstraintWeight(TourRules.T3)
    private final HardMediumSoftLongScore backWithinTheDay = HardMediumSoftLongScore.ONE_HARD;

    @ConstraintWeight(TourRules.T4)
    private final HardMediumSoftLongScore vehicles = HardMediumSoftLongScore.ONE_HARD;

    @ConstraintWeight(TourRules.T5)
    private final HardMediumSoftLongScore usualDays = HardMediumSoftLongScore.ONE_SOFT;

    @ConstraintWeight(TourRules.T6_DRIVING)
    private final HardMediumSoftLongScore driving = HardMediumSoftLongScore.ONE_SOFT;

    @ConstraintWeight(TourRules.T6_DAYS)
    private final HardMediumSoftLongScore unevenDays;

    @ConstraintWeight(TourRules.T6_TEAMS)
    private final HardMediumSoftLongScore unevenTeams;

    @ConstraintWeight(TourRules.T7)
    private final HardMediumSoftLongScore touredOnly = HardMediumSoftLongScore.ONE_HARD;

    /** Nothing counts but demand, limits and driving, as classic instances ask. */
    public RuleWeights() {
        this(0, 0);
    }

    /**
     * @param unevenDays one minute a base works on a day above its average day, in minutes of driving
     * @param unevenTeams one minute a run works above the average run of its base and day, in minutes of driving
     */
    public RuleWeights(double unevenDays, double unevenTeams) {
        this.unevenDays = HardMediumSoftLongScore.ofSoft(Math.round(unevenDays * MINUTE));
        this.unevenTeams = HardMediumSoftLongScore.ofSoft(Math.round(unevenTeams * MINUTE));
    }
}
