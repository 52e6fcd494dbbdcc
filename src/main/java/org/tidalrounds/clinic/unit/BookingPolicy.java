package org.tidalrounds.clinic.unit;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/** The policy's numbers for booking, as they stand on the day of an act. */
public final class BookingPolicy {
    private final Policy policy;
    private final LocalDate today;

    private BookingPolicy(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    public static BookingPolicy of(Act act) throws SQLException {
        return new BookingPolicy(act.policy("booking", "referral"), act.today());
    }

    public int number(PolicyParameter parameter) {
        return policy.integer(parameter, today);
    }

    public Duration minutes(PolicyParameter parameter) {
        return Duration.ofMinutes(number(parameter));
    }

    /**
     * S7: days without self-booking.
     *
     * @param step the how manieth no-show of the calendar year, from 1
     */
    public int blockDays(int step) {
        List<Integer> ladder = policy.list(PolicyParameter.BOOKING_NO_SHOW_DAYS, today, Integer::valueOf);
        return ladder.get(Math.min(step, ladder.size()) - 1);
    }
}
