package org.tidalrounds.planning.duty;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toSet;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.filtering;

import java.util.List;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.tri.TriConstraintStream;

/** The rules over duties that bind: D1 to D6, one method a rule. {@link DutyPreferences} holds what is merely better. */
public final class DutyRules implements ConstraintProvider {
    private static final int MINUTES_PER_HOUR = 60;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.concat(
                        Stream.of(
                                everySeatIsStaffed(factory),
                                aDoctorIsInOnePlaceAtATime(factory),
                                aPostedDoctorServesAtThePosting(factory),
                                aDoctorFitsTheSeat(factory),
                                theCrewHasTheSkills(factory),
                                nobodyWorksOnLeave(factory),
                                weeklyHoursAreKept(factory),
                                nobodyWorksTooManyDaysInARow(factory),
                                aNightIsFollowedByRest(factory),
                                datesOfAnActivityDiffer(factory),
                                aCountyDoctorToursWithTheTeam(factory)),
                        DutyPreferences.all(factory))
                .toArray(Constraint[]::new);
    }

    /** D1: a duty nobody does is a patient nobody sees; dearer seats first. */
    Constraint everySeatIsStaffed(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(DutySeat.class)
                .filter(seat -> seat.doctor() == null)
                .penalizeConfigurableLong(seat -> seat.demand().priority())
                .asConstraint(DutyWeights.SEAT_STAFFED);
    }

    /** D2: one doctor, one place at a time, with the drive between. */
    Constraint aDoctorIsInOnePlaceAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(DutySeat.class, equal(DutySeat::staff), equal(DutySeat::day))
                .filter((a, b) -> !a.isCompatibleWith(b))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.ONE_PLACE_AT_A_TIME);
    }

    /** D2: who is posted to a centre serves there and on its runs, not at the hospital left behind. */
    Constraint aPostedDoctorServesAtThePosting(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.staff().isPostedElsewhere(seat.work(), seat.day()))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.POSTED_DOCTOR_STAYS);
    }

    /** D3: licence, title, specialty and skills fit. */
    Constraint aDoctorFitsTheSeat(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> !seat.demand().isFit(seat.staff()))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.FITS);
    }

    /** D3: a home visit on the way needs somebody in the crew who can do it. */
    Constraint theCrewHasTheSkills(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(DutySeat.class)
                .filter(seat -> !seat.work().crewTags().isEmpty())
                .groupBy(DutySeat::work, toList())
                .penalizeConfigurable((work, crew) -> missingTags(work, crew).size())
                .asConstraint(DutyWeights.CREW_SKILLS);
    }

    /** What nobody on these seats of the work carries, in alphabetical order. */
    static List<String> missingTags(Work work, List<DutySeat> crew) {
        return work.crewTags().stream()
                .filter(tag -> crew.stream()
                        .noneMatch(seat ->
                                seat.doctor() != null && seat.staff().tags().contains(tag)))
                .sorted()
                .toList();
    }

    /** D4: leave and training are kept. */
    Constraint nobodyWorksOnLeave(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.staff().isAway(seat.day()))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.NOT_ON_LEAVE);
    }

    /** D4: hours of an ISO week; every hour begun beyond them counts. */
    Constraint weeklyHoursAreKept(ConstraintFactory factory) {
        return weeklyMinutes(factory)
                .filter((doctor, week, minutes) -> minutes > doctor.weeklyMinutes())
                .penalizeConfigurable(
                        (doctor, week, minutes) -> 1 + (minutes - doctor.weeklyMinutes() - 1) / MINUTES_PER_HOUR)
                .asConstraint(DutyWeights.WEEKLY_HOURS);
    }

    /** Minutes of work by doctor and ISO week; reserves on call count none. */
    static TriConstraintStream<DutyDoctor, Integer, Integer> weeklyMinutes(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.work().countsAsWork())
                .join(DutyProblem.class)
                .groupBy(
                        (seat, problem) -> seat.staff(),
                        (seat, problem) -> problem.weekOfDay()[seat.day()],
                        sum((seat, problem) -> seat.timing().minutes()));
    }

    /** D4: after so many working days in a row, a day of rest. */
    Constraint nobodyWorksTooManyDaysInARow(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.work().countsAsWork())
                .groupBy(DutySeat::staff, toSet(DutySeat::day))
                .join(DutyProblem.class)
                .penalizeConfigurable(
                        (doctor, days, problem) -> WorkingDays.tooMany(days, problem.maxConsecutiveDays()))
                .asConstraint(DutyWeights.DAYS_IN_A_ROW);
    }

    /** D4: the day after a night duty is a day of rest. */
    Constraint aNightIsFollowedByRest(ConstraintFactory factory) {
        return factory.forEach(DutySeat.class)
                .filter(seat -> seat.timing().isNight())
                .join(DutySeat.class, equal(DutySeat::staff), equal(night -> night.day() + 1, DutySeat::day))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.REST_AFTER_NIGHT);
    }

    /** An activity held twice is held on two days. */
    Constraint datesOfAnActivityDiffer(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        DutyWork.class,
                        equal(work -> work.work().group()),
                        equal(work -> work.timing().day()))
                .filter((a, b) -> !a.work().group().isEmpty())
                .penalizeConfigurable()
                .asConstraint(DutyWeights.DATES_APART);
    }

    /** D6: a county doctor goes out with the own family-doctor team at least once. */
    Constraint aCountyDoctorToursWithTheTeam(ConstraintFactory factory) {
        return factory.forEach(TeamTie.class)
                .ifNotExists(
                        DutySeat.class,
                        equal(TeamTie::doctor, DutySeat::staff),
                        filtering((tie, seat) ->
                                tie.workIds().contains(seat.work().id())))
                .penalizeConfigurable()
                .asConstraint(DutyWeights.TOURS_WITH_TEAM);
    }
}
