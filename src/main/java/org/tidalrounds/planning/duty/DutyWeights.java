package org.tidalrounds.planning.duty;

import java.util.Map;
import java.util.Set;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** Names and weights of the rules over duties. The medium and soft weights are data: section {@code duty} of weights.yaml. */
@ConstraintConfiguration(constraintPackage = DutyWeights.PACKAGE)
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields
public class DutyWeights {
    static final String PACKAGE = "duty";

    /** D1: a duty without a doctor; times the seat's priority. */
    public static final String SEAT_STAFFED = "D1 seat staffed";

    /** D2: a doctor at two places at once, or without time to drive. */
    public static final String ONE_PLACE_AT_A_TIME = "D2 one place at a time";

    /** D2: a posted doctor away from the posting's centre. */
    public static final String POSTED_DOCTOR_STAYS = "D2 posted doctor stays";

    /** D3: title, specialty, licence or skill missing. */
    public static final String FITS = "D3 fits";

    /** D3: a skill that home visits on the way ask for is missing in the crew. */
    public static final String CREW_SKILLS = "D3 crew skills";

    /** D4: a duty on leave or in training. */
    public static final String NOT_ON_LEAVE = "D4 not on leave";

    /** D4: an hour over the weekly hours. */
    public static final String WEEKLY_HOURS = "D4 weekly hours";

    /** D4: a working day too many in a row. */
    public static final String DAYS_IN_A_ROW = "D4 days in a row";

    /** D4: a duty on the day after a night duty. */
    public static final String REST_AFTER_NIGHT = "D4 rest after night";

    /** D1: two dates of one activity on one day. */
    public static final String DATES_APART = "D1 dates apart";

    /** D6: a county doctor who never tours with the own team. */
    public static final String TOURS_WITH_TEAM = "D6 tours with team";

    /** D7: another lead doctor for a village. */
    public static final String SAME_LEAD = "D7 same lead";

    /** D8: square of a doctor's points for weekends, holidays, tidal days and far runs. */
    public static final String FAIR_SHARE = "D8 fair share";

    /** D8: square of a doctor's hours in a week, in steps of four hours. */
    public static final String EVEN_LOAD = "D8 even load";

    /** D9: a block of tidal days begins. */
    public static final String BLOCK_STARTS = "D9 block starts";

    /** D9: a day beyond the longest block. */
    public static final String BLOCK_TOO_LONG = "D9 block too long";

    /** D10: a duty against a wish. */
    public static final String WISH = "D10 wish";

    /** D10: a duty wished for that the doctor did not get. */
    public static final String WISHED_DUTY = "D10 wished duty";

    /** D11: a published duty changed; times a factor that rises as the day comes near. */
    public static final String CHANGED = "D11 changed";

    /** D2: quarter hours from the doctor's own facility to the duty. */
    public static final String DRIVING = "D2 driving";

    /** The rules whose breach needs a written reason. */
    static final Set<String> HARD = Set.of(
            ONE_PLACE_AT_A_TIME,
            POSTED_DOCTOR_STAYS,
            FITS,
            NOT_ON_LEAVE,
            WEEKLY_HOURS,
            DAYS_IN_A_ROW,
            REST_AFTER_NIGHT,
            DATES_APART);

    @ConstraintWeight(SEAT_STAFFED)
    private HardMediumSoftLongScore seatStaffed = HardMediumSoftLongScore.ofMedium(1);

    @ConstraintWeight(ONE_PLACE_AT_A_TIME)
    private HardMediumSoftLongScore onePlaceAtATime = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(POSTED_DOCTOR_STAYS)
    private HardMediumSoftLongScore postedDoctorStays = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(FITS)
    private HardMediumSoftLongScore fits = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(CREW_SKILLS)
    private HardMediumSoftLongScore crewSkills = HardMediumSoftLongScore.ofMedium(2);

    @ConstraintWeight(NOT_ON_LEAVE)
    private HardMediumSoftLongScore notOnLeave = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(WEEKLY_HOURS)
    private HardMediumSoftLongScore weeklyHours = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(DAYS_IN_A_ROW)
    private HardMediumSoftLongScore daysInARow = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(REST_AFTER_NIGHT)
    private HardMediumSoftLongScore restAfterNight = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(DATES_APART)
    private HardMediumSoftLongScore datesApart = HardMediumSoftLongScore.ofHard(1);

    @ConstraintWeight(TOURS_WITH_TEAM)
    private HardMediumSoftLongScore toursWithTeam = HardMediumSoftLongScore.ofMedium(6);

    @ConstraintWeight(SAME_LEAD)
    private HardMediumSoftLongScore sameLead = HardMediumSoftLongScore.ofSoft(20);

    @ConstraintWeight(FAIR_SHARE)
    private HardMediumSoftLongScore fairShare = HardMediumSoftLongScore.ofSoft(1);

    @ConstraintWeight(EVEN_LOAD)
    private HardMediumSoftLongScore evenLoad = HardMediumSoftLongScore.ofSoft(1);

    @ConstraintWeight(BLOCK_STARTS)
    private HardMediumSoftLongScore blockStarts = HardMediumSoftLongScore.ofSoft(30);

    @ConstraintWeight(BLOCK_TOO_LONG)
    private HardMediumSoftLongScore blockTooLong = HardMediumSoftLongScore.ofSoft(30);

    @ConstraintWeight(WISH)
    private HardMediumSoftLongScore wish = HardMediumSoftLongScore.ofSoft(30);

    @ConstraintWeight(WISHED_DUTY)
    private HardMediumSoftLongScore wishedDuty = HardMediumSoftLongScore.ofSoft(20);

    @ConstraintWeight(CHANGED)
    private HardMediumSoftLongScore changed = HardMediumSoftLongScore.ofSoft(10);

    @ConstraintWeight(DRIVING)
    private HardMediumSoftLongScore driving = HardMediumSoftLongScore.ofSoft(1);

    public DutyWeights() {}

    /**
     * The default weights but for those named.
     *
     * @param byName the section {@code duty} of {@code solver-config/weights.yaml}
     * @throws IllegalArgumentException naming a weight that is negative or no medium or soft rule's
     */
    public static DutyWeights of(Map<String, ? extends Number> byName) {
        DutyWeights weights = new DutyWeights();
        byName.forEach((name, weight) -> {
            if (weight.longValue() < 0 || weight.longValue() != weight.doubleValue()) {
                throw new IllegalArgumentException(
                        "weight duty." + name + " is " + weight + "; give a whole number of at least 0");
            }
            weights.set(name, weight.longValue());
        });
        return weights;
    }

    private void set(String name, long weight) {
        switch (name) {
            case "seat_staffed" -> seatStaffed = HardMediumSoftLongScore.ofMedium(weight);
            case "crew_skills" -> crewSkills = HardMediumSoftLongScore.ofMedium(weight);
            case "tours_with_team" -> toursWithTeam = HardMediumSoftLongScore.ofMedium(weight);
            case "same_lead" -> sameLead = HardMediumSoftLongScore.ofSoft(weight);
            case "fair_share" -> fairShare = HardMediumSoftLongScore.ofSoft(weight);
            case "even_load" -> evenLoad = HardMediumSoftLongScore.ofSoft(weight);
            case "block_starts" -> blockStarts = HardMediumSoftLongScore.ofSoft(weight);
            case "block_too_long" -> blockTooLong = HardMediumSoftLongScore.ofSoft(weight);
            case "wish" -> wish = HardMediumSoftLongScore.ofSoft(weight);
            case "wished_duty" -> wishedDuty = HardMediumSoftLongScore.ofSoft(weight);
            case "changed" -> changed = HardMediumSoftLongScore.ofSoft(weight);
            case "driving" -> driving = HardMediumSoftLongScore.ofSoft(weight);
            default -> throw new IllegalArgumentException("duty has no rule to weigh called " + name);
        }
    }
}
