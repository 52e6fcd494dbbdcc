package org.tidalrounds.planning.posting;

import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ofSoft;

import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The weights in the shape OptaPlanner reads. */
@ConstraintConfiguration(constraintPackage = "posting")
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields
class RuleWeights {
    @ConstraintWeight(PostingRules.HANDOVER)
    private final HardMediumSoftLongScore handover;

    @ConstraintWeight(PostingRules.PROMOTION)
    private final HardMediumSoftLongScore promotion;

    @ConstraintWeight(PostingRules.HARDSHIP)
    private final HardMediumSoftLongScore hardship;

    @ConstraintWeight(PostingRules.SPECIALTY)
    private final HardMediumSoftLongScore specialty;

    @ConstraintWeight(PostingRules.HOME)
    private final HardMediumSoftLongScore home;

    RuleWeights(PostingWeights weights) {
        handover = ofSoft(weights.handoverDay());
        promotion = ofSoft(weights.promotionWeek());
        hardship = ofSoft(weights.hardship());
        specialty = ofSoft(weights.specialtyWeek());
        home = ofSoft(weights.homeWeek());
    }
}
