package org.tidalrounds.roster.adjust.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.Adjustment;

/**
 * What came of a change.
 *
 * @param revision of the roster now, also its ETag
 * @param breaks what got worse, hard rules first
 * @param mends what got better
 * @param duties of the works touched, as they are now
 * @param closed ids of the works closed
 */
@Serdeable
record AdjustmentView(
        long revision,
        String operation,
        ScoreView score,
        List<ConsequenceView> breaks,
        List<ConsequenceView> mends,
        List<DutyView> duties,
        List<String> closed) {
    static AdjustmentView of(Adjustment adjustment, Language language) {
        return new AdjustmentView(
                adjustment.revision(),
                adjustment.operation(),
                ScoreView.of(adjustment.score()),
                ConsequenceView.of(adjustment.consequences(), true, language),
                ConsequenceView.of(adjustment.consequences(), false, language),
                adjustment.works().stream()
                        .flatMap(work -> DutyView.of(work, language).stream())
                        .toList(),
                adjustment.closed());
    }
}
