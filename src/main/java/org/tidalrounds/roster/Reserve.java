package org.tidalrounds.roster;

import java.time.LocalDate;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/** S2: the part of a capacity that is kept for family-doctor referrals. */
public final class Reserve {
    /** Below what a sum of binary fractions can be off: 0.2 x 15 is 3, not 4. */
    private static final double ROUNDING = 1e-9;

    private Reserve() {}

    /**
     * The share in force on a day of this capacity, rounded up.
     *
     * @param kind session, bed or exam
     * @param department empty where every department may use it
     * @param title the least one of the doctor who holds the session; empty for beds and exams
     */
    public static int of(int capacity, Policy policy, LocalDate on, String kind, String department, String title) {
        return (int) Math.ceil(share(policy, on, kind, department, title) * capacity - ROUNDING);
    }

    /** The share itself, for the same of each. */
    public static double share(Policy policy, LocalDate on, String kind, String department, String title) {
        return policy.list(PolicyParameter.RESERVE_SHARES, on, text -> text.split("[/=]")).stream()
                .filter(parts -> fits(parts[0], kind) && fits(parts[1], department) && fits(parts[2], title))
                .findFirst()
                .map(parts -> Double.parseDouble(parts[3]))
                .orElseGet(() -> policy.number(PolicyParameter.RESERVE_SHARE, on));
    }

    private static boolean fits(String pattern, String value) {
        return pattern.equals("*") || pattern.equals(value);
    }
}
