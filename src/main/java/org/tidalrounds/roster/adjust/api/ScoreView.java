package org.tidalrounds.roster.adjust.api;

import io.micronaut.serde.annotation.Serdeable;
import org.tidalrounds.planning.duty.Score;

/** What a change adds to the score; negative is worse. */
@Serdeable
record ScoreView(long hard, long medium, long soft) {
    static ScoreView of(Score score) {
        return new ScoreView(score.hard(), score.medium(), score.soft());
    }
}
