package org.tidalrounds.roster;

import java.time.LocalDate;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/** S2: the part of a capacity that is kept for family-doctor referrals. */
public final class Reserve {
    /** Below what a sum of binary fractions can be off: 0.2 x 15 is 3, not 4. */
    private static final double ROUNDING = 1e-9;

    private Reserve() {}

    /** The share in force on a day of this capacity, rounded up. */
    public static int of(int capacity, Policy policy, LocalDate on) {
        return (int) Math.ceil(policy.number(PolicyParameter.RESERVE_SHARE, on) * capacity - ROUNDING);
    }
}
