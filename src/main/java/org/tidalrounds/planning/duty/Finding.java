package org.tidalrounds.planning.duty;

import java.util.List;
import java.util.Optional;

/**
 * One thing a rule says of a staffing and how a change moves it.
 *
 * @param rule as {@link DutyWeights} names it
 * @param seats ids of the seats concerned
 * @param doctor whom it concerns, if a single one
 * @param names works, villages, sites and teams concerned
 * @param figures what was counted: week and minutes, points, days in a row
 * @param before what it cost at the rule's level before the change, from 0
 * @param after what it costs afterwards
 */
public record Finding(
        String rule,
        List<String> seats,
        Optional<DutyDoctor> doctor,
        List<String> names,
        List<Integer> figures,
        long before,
        long after) {

    /** Whether the change makes it worse. */
    public boolean isBroken() {
        return after > before;
    }

    /** The same with what it cost before a change and what it costs afterwards. */
    Finding costing(long costBefore, long costAfter) {
        return new Finding(rule, seats, doctor, names, figures, costBefore, costAfter);
    }

    /** This and one more of the same. */
    Finding plus(Finding another) {
        return costing(before + another.before, after + another.after);
    }
}
