package org.tidalrounds.planning.duty;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toSet;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.filtering;

import java.util.stream.Stream;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** What makes one staffing better than another: D7 to D11, one method a rule. */
final class DutyPreferences {
    /** Hours are compared in steps of half a session, so that small differences do not count. */
    private static final int LOAD_STEP_MINUTES = 240;

    private static final int QUARTER_HOUR = 15;

    private DutyPreferences() {}

    static Stream<Constraint> all(ConstraintFactory factory) {
        return Stream.of(
                aVillageKeepsItsLead(factory),
                burdensAreShared(factory),
                hoursAreEven(factory),
                tidalDaysComeInBlocks(factory),
                blocksAreNotTooLong(factory),
                nobodyWorksAgainstAWish(factory),
                wishedDutiesAreGiven(factory),
                publishedDutiesStay(factory),
                nobodyDrivesFarForADuty(factory));
    }

    /** D7: people tell their story once; each further lead doctor of a village costs. */
    static Constraint aVillageKeepsItsLead(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.dutyWork().seats().get(0) == seat)
                .flattenLast(seat -> seat.work().villages().stream()
                        .map(village -> new LedVillage(village, seat.staff()))
                        .toList())
                .groupBy(LedVillage::village, countDistinct(LedVillage::lead))
                .filter((village, leads) -> leads > 1)
                .penalizeConfigurable((village, leads) -> leads - 1)
                .asConstraint(DutyWeights.SAME_LEAD);
    }

    private record LedVillage(String village, DutyDoctor lead) {}

    /** D8: weekends, holidays, tidal days and far runs, with those of the last twelve months; the square makes it fair. */
    static Constraint burdensAreShared(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.demand().burden() > 0)
                .groupBy(DutySeat::staff, sum(seat -> seat.demand().burden()))
                .penalizeConfigurable((doctor, points) -> points * (points + 2 * doctor.pastBurden()))
                .asConstraint(DutyWeights.FAIR_SHARE);
    }

    /** D8: nobody carries the week alone. */
    static Constraint hoursAreEven(ConstraintFactory factory) {
        return DutyRules.weeklyMinutes(factory)
                .penalizeConfigurable((doctor, week, minutes) -> {
                    int steps = minutes / LOAD_STEP_MINUTES;
                    return steps * steps;
                })
                .asConstraint(DutyWeights.EVEN_LOAD);
    }

    /** D9: a far site is worth the way only for some days: each beginning of a block costs. */
    static Constraint tidalDaysComeInBlocks(ConstraintFactory factory) {
        return inBlocks(factory)
                .ifNotExists(
                        DutySeat.class,
                        equal(DutySeat::staff),
                        equal(seat -> seat.work().block(), other -> other.work().block()),
                        equal(seat -> seat.day() - 1, DutySeat::day))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.BLOCK_STARTS);
    }

    /** D9: but nobody stays out for longer than a block. */
    static Constraint blocksAreNotTooLong(ConstraintFactory factory) {
        return inBlocks(factory)
                .groupBy(DutySeat::staff, seat -> seat.work().block(), toSet(DutySeat::day))
                .join(DutyProblem.class)
                .penalizeConfigurable(
                        (doctor, site, days, problem) -> WorkingDays.tooMany(days, problem.longestBlockDays()))
                .asConstraint(DutyWeights.BLOCK_TOO_LONG);
    }

    private static UniConstraintStream<DutySeat> inBlocks(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> !seat.work().block().isEmpty());
    }

    /** D10: who would rather be off, is where that can be. */
    static Constraint nobodyWorksAgainstAWish(ConstraintFactory factory) {
        return factory.forEach(Wish.class)
                .join(
                        DutySeat.class,
                        equal(Wish::doctor, DutySeat::staff),
                        equal(Wish::day, DutySeat::day),
                        filtering(Wish::isAgainst))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.WISH);
    }

    /** D10: who would like to do something, may where that can be. */
    static Constraint wishedDutiesAreGiven(ConstraintFactory factory) {
        return factory.forEach(Wish.class)
                .filter(wish -> !wish.kind().isEmpty())
                .ifNotExists(
                        DutySeat.class,
                        equal(Wish::doctor, DutySeat::staff),
                        equal(Wish::day, DutySeat::day),
                        filtering(Wish::isFor))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.WISHED_DUTY);
    }

    /** D11: people have arranged themselves with what was published; the sooner the day, the more a change costs. */
    static Constraint publishedDutiesStay(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(DutySeat.class)
                .filter(seat -> seat.published() != null && !seat.published().equals(seat.doctor()))
                .join(DutyProblem.class)
                .penalizeConfigurable((seat, problem) -> problem.weekOfDay().length - seat.day())
                .asConstraint(DutyWeights.CHANGED);
    }

    /** A doctor from nearby is on the spot sooner and knows the people. */
    static Constraint nobodyDrivesFarForADuty(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .penalizeConfigurable(
                        seat -> seat.staff().home().driveMinutesTo(seat.work().place()) / QUARTER_HOUR)
                .asConstraint(DutyWeights.DRIVING);
    }
}
