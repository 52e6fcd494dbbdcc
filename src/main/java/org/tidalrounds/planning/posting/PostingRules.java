package org.tidalrounds.planning.posting;

import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import java.util.List;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** The rules of postings, P1 to P7; hard ones count days or weeks of breach. */
public class PostingRules implements ConstraintProvider {
    public static final String FILLED = "P1 filled every day";
    public static final String TERM_LENGTH = "P2 term length";
    public static final String ABSENCE = "P4 absence";
    public static final String COOL_DOWN_RECORDED = "P4 cool-down after a recorded posting";
    public static final String COOL_DOWN_PLANNED = "P4 cool-down between planned postings";
    public static final String DEPARTMENT = "P5 department keeps doctors";
    public static final String CITY_EXPERTS = "P6 resident city experts";
    public static final String AGREED_LIMIT = "P7 agreed limit";
    public static final String HANDOVER = "P3 handover";
    public static final String PROMOTION = "P7 promotion first";
    public static final String HARDSHIP = "P7 hardship shared";
    public static final String SPECIALTY = "P7 specialty fits";
    public static final String HOME = "P7 near home";

    private static final String PACKAGE = "posting";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            filledEveryDay(rules),
            termLength(rules),
            handover(rules),
            absence(rules),
            coolDownAfterRecorded(rules),
            coolDownBetweenPlanned(rules),
            departmentKeepsDoctors(rules),
            residentCityExperts(rules),
            agreedLimit(rules),
            promotionFirst(rules),
            hardshipShared(rules),
            specialtyFits(rules),
            nearHome(rules)
        };
    }

    /** P1: each centre has a posted county doctor on every day; a day without one is a unit of open demand. */
    Constraint filledEveryDay(ConstraintFactory rules) {
        return rules.forEachIncludingNullVars(SeatTerm.class)
                .groupBy(SeatTerm::seatId, toList())
                .penalizeLong(ONE_MEDIUM, (seatId, terms) -> freeDays(terms))
                .asConstraint(PACKAGE, FILLED);
    }

    private static long freeDays(List<SeatTerm> terms) {
        SeatTerm any = terms.get(0);
        return any.seat().gaps(assignedDays(terms), any.policy().horizonDays()).stream()
                .mapToLong(gap -> gap.until() - gap.from())
                .sum();
    }

    private static List<DaySpan> assignedDays(List<SeatTerm> terms) {
        return terms.stream().filter(SeatTerm::isAssigned).map(SeatTerm::days).toList();
    }

    /** P2: half a year at least, so that patients know the doctor; a year at most. */
    Constraint termLength(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .penalize(ONE_HARD, PostingRules::weeksOutside)
                .asConstraint(PACKAGE, TERM_LENGTH);
    }

    private static int weeksOutside(SeatTerm term) {
        return Math.max(0, term.policy().minWeeks() - term.weeks())
                + Math.max(0, term.weeks() - term.policy().maxWeeks());
    }

    /** P3: the next posted doctor meets the patients together with the last one. */
    Constraint handover(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .penalizeConfigurable(SeatTerm::missingHandoverDays)
                .asConstraint(PACKAGE, HANDOVER);
    }

    /** P4: nobody is posted while training, pregnant, in the year after birth, or on other long leave. */
    Constraint absence(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .penalize(ONE_HARD, term -> term.doctor().absentDays(term.days()))
                .asConstraint(PACKAGE, ABSENCE);
    }

    /** P4: after a posting a doctor stays at the hospital for a while. */
    Constraint coolDownAfterRecorded(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .penalize(
                        ONE_HARD,
                        term -> term.doctor()
                                .coolDownShortfall(term.days(), term.policy().coolDownDays()))
                .asConstraint(PACKAGE, COOL_DOWN_RECORDED);
    }

    /** P4: the same between two postings of this plan; it also keeps a doctor from being in two places. */
    Constraint coolDownBetweenPlanned(ConstraintFactory rules) {
        return rules.forEachUniquePair(SeatTerm.class, equal(SeatTerm::doctor))
                .penalize(
                        ONE_HARD,
                        (one, other) -> Candidate.coolDownShortfall(
                                one.days(), other.days(), one.policy().coolDownDays()))
                .asConstraint(PACKAGE, COOL_DOWN_PLANNED);
    }

    /** P5: a department keeps enough doctors for its clinic sessions. */
    Constraint departmentKeepsDoctors(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .groupBy(term -> term.doctor().departmentId(), toList())
                .join(Department.class, equal((id, terms) -> id, Department::id))
                .penalizeLong(ONE_HARD, (id, terms, department) -> department.excessDays(assignedDays(terms)))
                .asConstraint(PACKAGE, DEPARTMENT);
    }

    /** P6: city hospitals keep experts in the county all year. Nothing decided here can heal it. */
    Constraint residentCityExperts(ConstraintFactory rules) {
        return rules.forEach(CityExperts.class)
                .penalize(ONE_HARD, CityExperts::missing)
                .asConstraint(PACKAGE, CITY_EXPERTS);
    }

    /** P7: a silver-age doctor serves no longer than agreed. */
    Constraint agreedLimit(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .penalize(
                        ONE_HARD,
                        term -> Math.max(0, term.weeks() - term.doctor().maxWeeks()))
                .asConstraint(PACKAGE, AGREED_LIMIT);
    }

    /** P7: who still lacks months for promotion goes first: every week that nobody needs for promotion costs. */
    Constraint promotionFirst(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .groupBy(SeatTerm::doctor, sumLong(SeatTerm::weeks))
                .penalizeConfigurableLong(Candidate::needlessWeeks)
                .asConstraint(PACKAGE, PROMOTION);
    }

    /** P7: hardship is shared over the years: the growth of the square of each doctor's hardship weeks. */
    Constraint hardshipShared(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .groupBy(SeatTerm::doctor, sumLong(SeatTerm::hardshipWeeks))
                .penalizeConfigurableLong(Candidate::hardshipGrowth)
                .asConstraint(PACKAGE, HARDSHIP);
    }

    /** P7: the centre gets the specialties it needs. */
    Constraint specialtyFits(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .penalizeConfigurable(
                        term -> term.weeks() * term.seat().misfit(term.doctor().specialty()))
                .asConstraint(PACKAGE, SPECIALTY);
    }

    /** P7: doctors serve where they would rather be. */
    Constraint nearHome(ConstraintFactory rules) {
        return rules.forEach(SeatTerm.class)
                .filter(term -> term.doctor().prefersOtherThan(term.seat().centreId()))
                .penalizeConfigurable(SeatTerm::weeks)
                .asConstraint(PACKAGE, HOME);
    }
}
