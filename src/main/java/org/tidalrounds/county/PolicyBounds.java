package org.tidalrounds.county;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Between which numbers a policy parameter makes sense: as its unit says, or narrower where a rule says so. */
public record PolicyBounds(int min, int max) {
    private static final Map<PolicyParameter, PolicyBounds> NARROWER = Map.of(
            PolicyParameter.TOUR_MIN_DAY_GAP, new PolicyBounds(0, 6),
            PolicyParameter.TOUR_SHORT_WEEK_DAY_GAP, new PolicyBounds(0, 6),
            PolicyParameter.TOUR_SHORT_WEEK_WORKDAYS, new PolicyBounds(0, 7),
            PolicyParameter.TOUR_CREW_SIZE, new PolicyBounds(1, 10),
            PolicyParameter.POSTING_HORIZON_MONTHS, new PolicyBounds(1, 60),
            PolicyParameter.DUTY_CONSECUTIVE_DAYS, new PolicyBounds(1, 31),
            PolicyParameter.TIDAL_QUANTILE, new PolicyBounds(0, 1),
            PolicyParameter.BOOKING_DAYS_AHEAD, new PolicyBounds(0, 366));

    /** The bounds of a parameter; none where its value is no single number. */
    public static Optional<PolicyBounds> find(PolicyParameter parameter) {
        if (parameter.kind() == PolicyKind.SHARE) {
            return Optional.of(new PolicyBounds(0, 1));
        }
        if (!PolicyUnit.isNumber(parameter.kind())) {
            return Optional.empty();
        }
        PolicyUnit unit = PolicyUnit.of(parameter);
        return Optional.of(NARROWER.getOrDefault(parameter, new PolicyBounds(unit.min(), unit.max())));
    }

    /** Whether a text that reads as a number lies within. */
    public boolean hold(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.compareTo(BigDecimal.valueOf(min)) >= 0 && value.compareTo(BigDecimal.valueOf(max)) <= 0;
    }
}
