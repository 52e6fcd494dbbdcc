package org.tidalrounds.roster.adjust;

import java.util.List;
import org.tidalrounds.planning.duty.Score;
import org.tidalrounds.roster.RosterWork;

/**
 * What came of a change, tried or made.
 *
 * @param revision of the roster now
 * @param operation as the log names it
 * @param score what it adds to the score
 * @param consequences what it breaks and mends, hard rules first
 * @param works as they are after it, those it touched only; closed ones are left out
 * @param closed ids of the works closed
 */
public record Adjustment(
        long revision,
        String operation,
        Score score,
        List<Consequence> consequences,
        List<RosterWork> works,
        List<String> closed) {

    List<Consequence> hardBreaches() {
        return consequences.stream().filter(Consequence::isHardBreach).toList();
    }
}
