package org.tidalrounds.planning.duty;

import java.util.Comparator;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A score, or the difference of two, at the three levels; more is better. */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::medium)
            .thenComparingLong(Score::soft);

    static Score of(HardMediumSoftLongScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    public Score plus(Score other) {
        return new Score(hard + other.hard, medium + other.medium, soft + other.soft);
    }

    public Score minus(Score other) {
        return new Score(hard - other.hard, medium - other.medium, soft - other.soft);
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
