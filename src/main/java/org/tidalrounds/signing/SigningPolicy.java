package org.tidalrounds.signing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/** The policy's numbers for signing, as they stand on the day of an act. */
public final class SigningPolicy {
    private final Policy policy;
    private final LocalDate today;

    private SigningPolicy(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    public static SigningPolicy of(Act act) throws SQLException {
        return new SigningPolicy(act.policy("signing"), act.today());
    }

    public int number(PolicyParameter parameter) {
        return policy.integer(parameter, today);
    }

    public double share(PolicyParameter parameter) {
        return policy.number(parameter, today);
    }

    /** The key groups, those to be visited first before the others. */
    public List<String> keyGroups() {
        return policy.list(PolicyParameter.SIGNING_KEY_GROUPS, today, word -> word);
    }
}
